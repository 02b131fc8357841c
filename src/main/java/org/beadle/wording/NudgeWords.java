package org.beadle.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.beadle.board.Rung;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Nudge;

/** In a row of a list: what a nudge tells, and why it is sent. */
final class NudgeWords {
  private NudgeWords() {}

  /** {@code 2.3a (9 July 2018) is late}. */
  static String what(Nudge nudge) {
    return switch (nudge) {
      case Nudge.DueReminder due -> about(due) + " is due";
      case Nudge.OverdueReminder late -> about(late) + " is late";
      case Nudge.Escalation late -> about(late) + " is late";
      case Nudge.MismatchPrompt prompt ->
          prompt.action().ref() + " is declared better than its dates say";
      case Nudge.HandOver over -> over.departure().member().name() + " has work to hand over";
      case Nudge.LetterDraft draft ->
          "draft letter about "
              + Count.of(draft.run().length(), "absence", "absences")
              + " without apologies";
      case Nudge.Decision asked -> asked.action().ref() + " waits for a chair's decision";
      case MeetingNudge of -> MeetingNudgeWords.what(of);
      case Nudge.WeeklyDigest digest -> "weekly digest to " + Days.written(digest.week().until());
    };
  }

  private static String about(Nudge.OnPromise nudge) {
    return nudge.promise().action().ref()
        + " ("
        + Days.written(nudge.promise().milestone().due())
        + ")";
  }

  /**
   * {@code 14 days before}, {@code step 7 days: the chair of its group}.
   *
   * @param day on which it is sent
   */
  static String why(Nudge nudge, LocalDate day) {
    return switch (nudge) {
      case Nudge.DueReminder due -> before(-due.step()) + moved(due, day);
      case Nudge.OverdueReminder late ->
          late(late) + moved(late, day) + pace(late.pace()) + next(late.next());
      case Nudge.Escalation late ->
          "step "
              + Days.count(late.step())
              + ": "
              + PromiseLine.told(late.rung().told())
              + moved(late, day)
              + pace(late.pace())
              + next(late.next());
      case Nudge.MismatchPrompt prompt -> "evidence is wanted";
      case Nudge.HandOver over -> "somebody else is to take it on";
      case Nudge.LetterDraft draft ->
          "a seat was absent, the last time on " + Days.written(draft.run().last().on());
      case Nudge.Decision asked ->
          asked.action().closure().isPresent()
              ? "it is finished, and to be accepted"
              : "another date is asked for";
      case MeetingNudge of -> MeetingNudgeWords.why(of, day);
      case Nudge.WeeklyDigest digest -> "every week" + moved(digest.week().digestDay(), day);
    };
  }

  private static String pace(Nudge.Pace pace) {
    return switch (pace) {
      case AS_BEFORE -> "";
      case MONTHLY -> "; monthly from now on";
      case LAST -> "; the last time";
    };
  }

  private static String before(int days) {
    return days == 0 ? "on the day" : Days.count(days) + " before";
  }

  /** Counted from the due day, whatever the step's number is. */
  private static String late(Nudge.OverdueReminder nudge) {
    long days = ChronoUnit.DAYS.between(nudge.promise().milestone().due(), nudge.wanted());
    return days > 0 ? Days.count(days) + " late" : before(Math.toIntExact(-days));
  }

  private static String moved(Nudge.OnPromise nudge, LocalDate day) {
    return moved(nudge.wanted(), day);
  }

  /** Where it is not sent on the very day that asks for it. */
  private static String moved(LocalDate wanted, LocalDate day) {
    return wanted.equals(day) ? "" : " (" + Days.written(wanted) + ")";
  }

  private static String next(Optional<Rung.Ahead> next) {
    return next.map(
            ahead -> "; next, on " + Days.written(ahead.on()) + ", " + PromiseLine.told(ahead))
        .orElse("");
  }
}
