package org.beadle.board;

import java.time.LocalDate;
import java.time.YearMonth;

/** Which days a board works. Days are local to the board. */
public interface WorkingCalendar {
  /** Whether {@code day} is neither at a week-end nor a bank holiday. */
  boolean isWorkingDay(LocalDate day);

  /** {@code day} itself where it is a working day, else the last one before it. */
  default LocalDate onOrBefore(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) found = found.minusDays(1);
    return found;
  }

  /** {@code day} itself where it is a working day, else the next one after it. */
  default LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) found = found.plusDays(1);
    return found;
  }

  /** The last working day of {@code month}. */
  default LocalDate lastWorkingDayOf(YearMonth month) {
    return onOrBefore(month.atEndOfMonth());
  }

  /** The day that is {@code count} working days after {@code day}; {@code day} itself for 0. */
  default LocalDate plusWorkingDays(LocalDate day, long count) {
    LocalDate found = day;
    for (long left = count; left > 0; left--) found = onOrAfter(found.plusDays(1));
    return found;
  }

  /** The day that is {@code count} working days before {@code day}; {@code day} itself for 0. */
  default LocalDate minusWorkingDays(LocalDate day, long count) {
    LocalDate found = day;
    for (long left = count; left > 0; left--) found = onOrBefore(found.minusDays(1));
    return found;
  }
}
