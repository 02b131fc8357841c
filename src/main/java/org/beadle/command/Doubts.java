package org.beadle.command;

import java.util.List;
import java.util.Optional;

/**
 * Why a command that was read whole is asked about and not carried out: its words may mean
 * something else.
 */
final class Doubts {
  private Doubts() {}

  /** One reason to ask. */
  private interface Doubt {
    Optional<Reading.NotUnderstood> about(Heard heard);
  }

  /** The first that holds is told. */
  private static final List<Doubt> ALL =
      List.of(
          OneBlocker::about,
          NoDeputy::about,
          RegisterRemark::about,
          Several::inNote,
          Question::about,
          Unfinished::about,
          Encounter::about,
          YearAhead::about);

  /** What is to be asked; empty where there is no doubt. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    return ALL.stream().flatMap(doubt -> doubt.about(heard).stream()).findFirst();
  }
}
