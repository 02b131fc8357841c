package org.beadle.wording;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Tally;

/** What a simulation shows: a row for each thing that would be told, and the figures at its end. */
public final class RehearsalWords {
  public static final List<String> HEADINGS =
      List.of("Message", "Day", "Time", "To", "Kind", "What", "Why");
  public static final List<String> FIGURES = List.of("Figure", "Value");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private RehearsalWords() {}

  /**
   * The rows of one message; what is combined has one number.
   *
   * @param at when it is sent, local to the board
   * @param to the name of the member or channel
   */
  public static Stream<List<String>> rows(
      int number, Planned planned, LocalDateTime at, String to) {
    return planned.nudges().stream()
        .map(
            nudge ->
                List.of(
                    Integer.toString(number),
                    at.toLocalDate().toString(),
                    TIME.format(at),
                    to,
                    kind(nudge),
                    NudgeWords.what(nudge),
                    NudgeWords.why(nudge, at.toLocalDate())));
  }

  private static String kind(Nudge nudge) {
    return switch (nudge) {
      case Nudge.DueReminder due -> "reminder";
      case Nudge.OverdueReminder late -> "chase";
      case Nudge.Escalation escalation -> "escalation";
      case Nudge.MismatchPrompt prompt -> "prompt";
      case Nudge.HandOver over -> "hand-over";
      case Nudge.LetterDraft draft -> "draft letter";
      case Nudge.Decision asked -> "decision";
      case MeetingNudge of -> "meeting";
      case Nudge.WeeklyDigest digest -> "digest";
    };
  }

  /** The figures, each with its name. */
  public static List<List<String>> figures(Tally tally, Function<Recipient, String> names) {
    return List.of(
        List.of("Messages", Integer.toString(tally.messages())),
        List.of(
            "Messages a person a week, median",
            tally.weeks().median()
                + " ("
                + tally.weeks().medianOfBusy()
                + " in the weeks that had any)"),
        List.of("Messages a person a week, worst", worst(tally.weeks(), names)),
        List.of("Deadlines with at least two reminders before the day", warned(tally.warnings())),
        List.of("Messages outside working hours", part(tally.outside(), tally.messages())),
        List.of("Days between lateness and the top step", top(tally.topSteps())));
  }

  private static String worst(Tally.PersonWeeks weeks, Function<Recipient, String> names) {
    return weeks
        .worst()
        .map(
            worst ->
                worst.messages()
                    + " ("
                    + names.apply(worst.person())
                    + ", the week of "
                    + Days.written(worst.monday())
                    + ")")
        .orElse("0");
  }

  private static String warned(Tally.Warnings warnings) {
    String all = part(warnings.twice(), warnings.deadlines());
    return warnings.tooNear() == 0
        ? all
        : all + "; " + warnings.tooNear() + " of the others less than a week off at the beginning";
  }

  private static String part(int number, int of) {
    if (of == 0) return "none to count";
    return Math.floorDiv(2 * 100 * number + of, 2 * of) + "% (" + number + " of " + of + ")";
  }

  private static String top(Tally.TopSteps steps) {
    String missed = steps.missed() == 0 ? "" : "; not reached by " + steps.missed();
    OptionalLong median = steps.median();
    if (median.isEmpty()) return "none to count" + missed;
    return "median "
        + median.getAsLong()
        + ", from "
        + steps.days().getFirst()
        + " to "
        + steps.days().getLast()
        + " ("
        + Count.of(steps.days().size(), "deadline", "deadlines")
        + ")"
        + missed;
  }
}
