package org.beadle.wording;

import java.time.LocalDate;
import org.beadle.nudge.MeetingNudge;

/** In a row of a list: what a nudge tells of a meeting, and why it is sent. */
final class MeetingNudgeWords {
  private MeetingNudgeWords() {}

  /** {@code invitation to Neglect Group on 4 July 2018}. */
  static String what(MeetingNudge nudge) {
    return kind(nudge)
        + " "
        + nudge.convened().group().name()
        + " on "
        + Days.written(nudge.meeting().on());
  }

  private static String kind(MeetingNudge nudge) {
    return switch (nudge) {
      case MeetingNudge.Invitation it -> "invitation to";
      case MeetingNudge.Relocation it -> "another place for";
      case MeetingNudge.NoAnswer it -> "no answer yet to";
      case MeetingNudge.Eve it -> "reminder of";
      case MeetingNudge.Cancellation it -> "cancelled:";
      case MeetingNudge.Rearrangement it -> "another time for";
      case MeetingNudge.Unanswered it -> "who has not answered to";
      case MeetingNudge.ReportDue it ->
          "report “" + Titles.shortened(it.item().title(), Titles.ROW) + "” to";
      case MeetingNudge.PapersDue it -> "papers of";
      case MeetingNudge.RegisterDue it -> "register of";
      case MeetingNudge.MinutesDue it -> "minutes of";
    };
  }

  /**
   * {@code 28 days before}, {@code due 5 June 2018}.
   *
   * @param day on which it is sent
   */
  static String why(MeetingNudge nudge, LocalDate day) {
    return switch (nudge) {
      case MeetingNudge.Invitation it -> before(nudge, day) + (it.again() ? "; again" : "");
      case MeetingNudge.Relocation it -> before(nudge, day);
      case MeetingNudge.NoAnswer it -> before(nudge, day);
      case MeetingNudge.Eve it -> before(nudge, day);
      case MeetingNudge.Cancellation it -> before(nudge, day);
      case MeetingNudge.Rearrangement it -> before(nudge, day);
      case MeetingNudge.Unanswered it -> before(nudge, day);
      case MeetingNudge.ReportDue it -> due(it.due());
      case MeetingNudge.PapersDue it -> due(it.due());
      case MeetingNudge.RegisterDue it -> due(it.due()) + last(it.last());
      case MeetingNudge.MinutesDue it -> due(it.due()) + last(it.last());
    };
  }

  private static String before(MeetingNudge nudge, LocalDate day) {
    long days = nudge.meeting().on().toEpochDay() - day.toEpochDay();
    return days == 0 ? "on the day" : Days.count(days) + " before";
  }

  private static String due(LocalDate due) {
    return "due " + Days.written(due);
  }

  private static String last(boolean last) {
    return last ? "; the last time" : "";
  }
}
