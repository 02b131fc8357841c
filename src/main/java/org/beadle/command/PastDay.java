package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.DueLanguage;

/** Takes a day without a year as the last such day that has come. */
final class PastDay {
  private PastDay() {}

  /** The day that {@code text} names, today or before where it can be read so. */
  static Optional<LocalDate> read(String text, Context context) {
    return from(text, context.today(), context).map(next -> last(text, next, context));
  }

  private static LocalDate last(String text, LocalDate next, Context context) {
    LocalDate today = context.today();
    if (!next.isAfter(today)) return next;
    Optional<LocalDate> inWeek =
        from(text, today.minusDays(6), context).filter(next.minusWeeks(1)::equals);
    return inWeek
        .or(() -> from(text, today.minusYears(1).plusDays(1), context))
        .filter(day -> !day.isAfter(today))
        .filter(day -> inWeek.isPresent() || day.equals(next.minusYears(1)))
        .orElse(next);
  }

  private static Optional<LocalDate> from(String text, LocalDate from, Context context) {
    return DueLanguage.day(text, from, context.calendar()).found();
  }
}
