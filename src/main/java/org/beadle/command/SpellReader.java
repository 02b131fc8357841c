package org.beadle.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.plan.DueLanguage;

/** Reads a time of several days that has a name or a length: a month, a week, so many weeks. */
final class SpellReader {
  private static final Pattern LEADING =
      Pattern.compile("^(?:(?:for|in|during|over|all of|all|the whole of|the rest of|rest of) )+");
  private static final Pattern MONTH = Pattern.compile("(?:the )?[a-z]+(?:,? \\d{4})?");
  private static final Pattern SPAN = Pattern.compile("(?:the )?(?:(?:this|next) )?(?:week|month)");
  private static final Pattern WEEK_OF =
      Pattern.compile("(?:the )?(?:w/c|w/b|week (?:commencing|beginning|of)) (?<day>.+)");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<count>(?:the next )?(?:\\d{1,2} ?|(?:an?|one|two|three|four|five|six) )"
              + "(?:days?|weeks?|wks?|w|d|fortnights?|months?))"
              + "(?: (?:from|starting|beginning|starting on|as of) (?<day>.+))?");
  private static final int WEEK = 7;

  /** The days of a text in small letters; none of them before today. */
  Optional<Command.Away> read(String said, Context context) {
    boolean inOne = said.startsWith("in ");
    String text = LEADING.matcher(said).replaceFirst("");
    Optional<Command.Away> span = span(text, context).or(() -> weekOf(text, context));
    return span.isPresent() || inOne ? span : length(text, context);
  }

  private Optional<Command.Away> span(String text, Context context) {
    if (SPAN.matcher(text).matches() && text.endsWith("week"))
      return named(text, context.today(), context)
          .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
          .map(monday -> ahead(monday, monday.plusDays(WEEK - 1L), context));
    return month(text, context.today(), context)
        .map(month -> ahead(month.atDay(1), month.atEndOfMonth(), context));
  }

  /** The month that is named, the next such from a day on. */
  Optional<YearMonth> month(String text, LocalDate from, Context context) {
    boolean week = text.endsWith("week");
    boolean named = !week && (SPAN.matcher(text).matches() || MONTH.matcher(text).matches());
    return named ? named(text, from, context).map(YearMonth::from) : Optional.empty();
  }

  private static Optional<LocalDate> named(String text, LocalDate from, Context context) {
    return DueLanguage.leavesDayOpen(text)
        ? DueLanguage.day(text, from, context.calendar()).found()
        : Optional.empty();
  }

  private static Optional<Command.Away> weekOf(String text, Context context) {
    Matcher week = WEEK_OF.matcher(text);
    if (!week.matches() || DueLanguage.leavesDayOpen(week.group("day"))) return Optional.empty();
    return DueLanguage.day(week.group("day"), context.today(), context.calendar())
        .found()
        .map(day -> new Command.Away(day, day.plusDays(WEEK - 1L)));
  }

  /** So many days or weeks, from today or from a day on, that one counted. */
  private static Optional<Command.Away> length(String text, Context context) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) return Optional.empty();
    String day = Optional.ofNullable(length.group("day")).orElse("today");
    if (DueLanguage.leavesDayOpen(day)) return Optional.empty();
    return DueLanguage.day(day, context.today(), context.calendar())
        .found()
        .flatMap(
            first ->
                DueLanguage.day(length.group("count"), first, context.calendar())
                    .found()
                    .filter(first::isBefore)
                    .map(end -> new Command.Away(first, end.minusDays(1))));
  }

  /** What is left of these days from today on. */
  static Command.Away ahead(LocalDate first, LocalDate last, Context context) {
    return new Command.Away(first.isBefore(context.today()) ? context.today() : first, last);
  }
}
