package org.beadle.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a work programme, which may name its month only.
 *
 * @param group its group's name as the file writes it
 * @param words its day or month as the file writes it
 * @param day its day, local to the board; empty where the file names the month only
 */
public record ProgrammeMeeting(
    Place where,
    String group,
    String words,
    YearMonth month,
    Optional<LocalDate> day,
    List<ProgrammeItem> items) {
  public ProgrammeMeeting {
    items = List.copyOf(items);
  }

  /** Its day, or its month with its year. */
  public String when() {
    return day.map(DayWords::of).orElseGet(() -> MonthWords.of(month));
  }
}
