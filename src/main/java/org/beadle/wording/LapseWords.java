package org.beadle.wording;

import java.util.Locale;
import java.util.Optional;
import org.beadle.meeting.Lapse;
import org.beadle.meeting.Meeting;

/** A line for a group whose next meeting is missing. */
final class LapseWords {
  private LapseWords() {}

  /**
   * {@code Quality assurance group meets four times a year; last met 12 May 2018, nothing in the
   * diary}.
   */
  static String of(Lapse lapse) {
    return lapse.group().name()
        + " meets "
        + often(lapse.group().frequency())
        + "; "
        + lapse.last().map(LapseWords::last).orElse("no meeting of it is recorded")
        + ", nothing in the diary"
        + lapse.next().map(next -> " before " + Days.written(next.on())).orElse("");
  }

  /** The board's own words, for the middle of a sentence. */
  static String often(Optional<String> words) {
    String own = Titles.withoutStop(words.orElse("on its own dates"));
    String lower = own.substring(0, 1).toLowerCase(Locale.UK) + own.substring(1);
    return lower.replaceFirst("^meets ", "");
  }

  private static String last(Meeting meeting) {
    String verb = meeting.state() == Meeting.State.HELD ? "last met " : "last in the diary for ";
    return verb + Days.written(meeting.on());
  }
}
