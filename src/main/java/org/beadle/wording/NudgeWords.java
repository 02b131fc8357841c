package org.beadle.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Rung;

/** In a row of a list: what a nudge tells, and why it is sent. */
final class NudgeWords {
  private NudgeWords() {}

  /** {@code 2.3a (9 July 2018) is late}. */
  static String what(Nudge nudge) {
    return switch (nudge) {
      case Nudge.DueReminder due -> about(due) + " is due";
      case Nudge.OverdueReminder late -> about(late) + " is late";
      case Nudge.Escalation late -> about(late) + " is late";
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
          Days.count(late.step())
              + " late"
              + moved(late, day)
              + (late.quieter() ? "; monthly from now on" : "")
              + next(late.next());
      case Nudge.Escalation late ->
          "step "
              + Days.count(late.step())
              + ": "
              + PromiseLine.told(late.rung().told())
              + moved(late, day)
              + next(late.next());
      case Nudge.WeeklyDigest digest -> "every week" + moved(digest.week().digestDay(), day);
    };
  }

  private static String before(int days) {
    return days == 0 ? "on the day" : Days.count(days) + " before";
  }

  private static String moved(Nudge.OnPromise nudge, LocalDate day) {
    return moved(nudge.promise().milestone().due().plusDays(nudge.step()), day);
  }

  /** Where it is not sent on the very day that asks for it. */
  private static String moved(LocalDate wanted, LocalDate day) {
    return wanted.equals(day) ? "" : " (" + Days.written(wanted) + ")";
  }

  private static String next(Optional<Rung.Ahead> next) {
    return next.map(
            ahead ->
                "; next, on "
                    + Days.written(ahead.on())
                    + ", "
                    + PromiseLine.told(ahead.rung().told()))
        .orElse("");
  }
}
