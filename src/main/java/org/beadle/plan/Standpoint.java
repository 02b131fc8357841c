package org.beadle.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.beadle.board.WorkingCalendar;

/**
 * From where a phrase is read.
 *
 * @param today the day, local to the board, from which "in 2 weeks" and dates without a year count
 */
record Standpoint(LocalDate today, WorkingCalendar calendar) {

  /** The last working day of {@code month}. */
  LocalDate endOf(YearMonth month) {
    return calendar.lastWorkingDayOf(month);
  }

  /** The next {@code month} whose last working day is still to come. */
  YearMonth nextToCome(Month month) {
    YearMonth thisYear = YearMonth.of(today.getYear(), month);
    return endOf(thisYear).isBefore(today) ? thisYear.plusYears(1) : thisYear;
  }
}
