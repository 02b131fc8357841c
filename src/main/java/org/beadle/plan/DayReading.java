package org.beadle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a phrase for a day was read as. */
public sealed interface DayReading {

  /**
   * A day, local to the board.
   *
   * @param assumptions what the phrase left open and how that was settled, in plain words
   */
  record Day(LocalDate day, List<String> assumptions) implements DayReading {
    public Day {
      assumptions = List.copyOf(assumptions);
    }

    static Day plain(LocalDate day) {
      return new Day(day, List.of());
    }

    static Day assumed(LocalDate day, String assumption) {
      return new Day(day, List.of(assumption));
    }
  }

  /**
   * No day could be read.
   *
   * @param reason in plain words, without a capital and a full stop
   */
  record NotADay(String reason) implements DayReading {}

  /** The day that was read. */
  default Optional<LocalDate> found() {
    return this instanceof Day read ? Optional.of(read.day()) : Optional.empty();
  }
}
