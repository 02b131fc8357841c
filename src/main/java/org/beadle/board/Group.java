package org.beadle.board;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The full board, its executive, a sub-group, an area group or a task-and-finish group.
 *
 * @param reportsTo the id of the group that it reports to
 * @param confidential whether its actions and meetings are seen by its members, the board manager
 *     and the chair only
 * @param frequency how often it means to meet, in the board's words
 */
public record Group(
    long id,
    String name,
    Optional<String> shortName,
    Kind kind,
    OptionalLong reportsTo,
    boolean statutory,
    boolean confidential,
    Optional<String> frequency) {

  /** A group of which no more is known: it reports to none, and is open to the whole board. */
  public static Group bare(long id, String name, Optional<String> shortName, Kind kind) {
    return new Group(
        id, name, shortName, kind, OptionalLong.empty(), false, false, Optional.empty());
  }

  /** What sort of group. */
  public enum Kind {
    FULL_BOARD,
    EXECUTIVE,
    SUB_GROUP,
    AREA_GROUP,
    TASK_AND_FINISH
  }
}
