package org.beadle.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.plan.DueLanguage;

/** The blanks for days, and for how many of them. */
final class DaySlots {
  private DaySlots() {}

  /** How far ahead a list may look. */
  static final int LONGEST_SPAN = 366;

  static final Slot<LocalDate> DATE =
      Slot.of("date", "a date", "30 September", new DayReader())
          .asking("Which day? For example 30 September.")
          .most(8);

  static final Slot<LocalDate> PAST =
      Slot.of("past", "a date", "14 March", DayReader.past())
          .label("date")
          .asking("Which day? For example 14 March.")
          .most(8);

  static final Slot<LocalDate> FIRST =
      Slot.of("first", "a date", "3 August", DayReader.named())
          .label("date")
          .asking("From which day on? For example 3 August.")
          .most(8);

  static final Slot<LocalDate> UNTIL =
      Slot.of("until", "the last day", "14 August", DayReader.named())
          .label("date")
          .asking("Up to and including which day? For example 14 August.")
          .most(8);

  static final Slot<Command.Away> STRETCH =
      Slot.of("stretch", "a first and a last day", "3 to 14 August", new StretchReader())
          .asking("On which days? For example 3 to 14 August.")
          .most(18);

  static final Slot<Integer> HOLD =
      Slot.of(
              "days",
              "a number of days from 1 to " + Command.Snooze.MOST_DAYS,
              "5d",
              DaySlots::hold)
          .asking("For how many days, from 1 to " + Command.Snooze.MOST_DAYS + "?")
          .most(9);

  static final Slot<Integer> SPAN =
      Slot.of("span", "a number of days from 1 to " + LONGEST_SPAN, "14d", days(LONGEST_SPAN))
          .label("days")
          .asking("How many days ahead?")
          .most(2);

  static final List<Slot<?>> ALL = List.of(DATE, PAST, FIRST, UNTIL, STRETCH, HOLD, SPAN);

  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3}) ?(d|days?|w|weeks?)?", Pattern.CASE_INSENSITIVE);

  private static Slot.Reader<Integer> days(int most) {
    return (said, from, to, context) -> {
      Matcher matcher = DAYS.matcher(said.bare(from, to));
      if (!matcher.matches()) return Optional.empty();
      boolean weeks = matcher.group(2) != null && matcher.group(2).matches("(?i)w.*");
      int days = Integer.parseInt(matcher.group(1)) * (weeks ? 7 : 1);
      return days >= 1 && days <= most ? Optional.of(days) : Optional.empty();
    };
  }

  /** A number of days, or {@code until} a day that is not too far away. */
  private static Optional<Integer> hold(Utterance said, int from, int to, Context context) {
    if (!said.is(from, "until"))
      return days(Command.Snooze.MOST_DAYS).read(said, from, to, context);
    return DueLanguage.day(said.bare(from, to), context.today(), context.calendar())
        .found()
        .map(day -> ChronoUnit.DAYS.between(context.today(), day))
        .filter(days -> days >= 1 && days <= Command.Snooze.MOST_DAYS)
        .map(Long::intValue);
  }
}
