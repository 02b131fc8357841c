package org.beadle.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. All days are local to the board. */
public final class Days {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  /** {@code 30 September 2018}. */
  public static String written(LocalDate day) {
    return WRITTEN.format(day);
  }

  /** {@code 1 day}, {@code 12 days}. */
  public static String count(long days) {
    return Count.of(days, "day", "days");
  }

  /**
   * {@code today}, {@code tomorrow}, {@code yesterday}, {@code in 12 days}, {@code 12 days ago}.
   */
  public static String away(LocalDate day, LocalDate today) {
    long days = day.toEpochDay() - today.toEpochDay();
    if (days == 0) return "today";
    if (days == 1) return "tomorrow";
    if (days == -1) return "yesterday";
    return days > 0 ? "in " + count(days) : count(-days) + " ago";
  }

  /** As {@link #away}, for a day by which something unfinished is due: {@code 12 days late}. */
  public static String due(LocalDate day, LocalDate today) {
    return day.isBefore(today)
        ? count(today.toEpochDay() - day.toEpochDay()) + " late"
        : away(day, today);
  }
}
