package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.beadle.meeting.Meeting;

/** When and where a meeting is, in words. */
final class OccasionWords {
  private OccasionWords() {}

  /** {@code 12 May 2027 at 10:00 (County Hall)}. */
  static String of(Meeting meeting) {
    return of(meeting.on(), meeting.starts(), meeting.place());
  }

  static String of(LocalDate day, Optional<LocalTime> at, Optional<String> place) {
    return Days.written(day) + at(at) + place.map(where -> " (" + where + ")").orElse("");
  }

  /** {@code at 10:00}, with a space in front; empty where no time is known. */
  static String at(Optional<LocalTime> time) {
    return time.map(each -> " at " + each).orElse("");
  }

  /** {@code is cancelled, because the chair is ill.}, with a space in front. */
  static String isCancelled(Meeting meeting) {
    return " is cancelled" + because(meeting) + ".";
  }

  /** {@code , because the chair is ill}, of a cancelled meeting; empty where nobody said why. */
  static String because(Meeting meeting) {
    return meeting
        .reason()
        .map(reason -> ", because " + Titles.withoutStop(reason.strip()))
        .orElse("");
  }

  /** {@code Wednesday 12 May 2027}. */
  static String withWeekday(LocalDate day) {
    return weekday(day) + " " + Days.written(day);
  }

  /** {@code Wednesday}. */
  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
