package org.beadle.store;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One change of a board's record, as the journal keeps it.
 *
 * @param header who, when, where and in which words; its day is the board's
 * @param summary what was done, in one sentence
 * @param subjectKind what it was done to, such as {@code action}
 * @param undoes the change that this one took back
 * @param undone whether it was taken back since
 */
public record RecordChange(
    long id,
    ChangeHeader header,
    String summary,
    String subjectKind,
    long subject,
    OptionalLong undoes,
    boolean undone) {

  public Instant at() {
    return header.at();
  }

  public OptionalLong member() {
    return header.member();
  }
}
