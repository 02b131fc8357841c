package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Why something was not done to the diary. Days are local to the board. */
public sealed interface DiaryRefusal extends Refusal.OfDiary {

  /**
   * The group has no such meeting.
   *
   * @param day the day that was asked for; empty for the next
   * @param coming the days of its meetings to come, the soonest first
   * @param past the last such day on which it met, such as of a date that came without its year
   */
  record NoMeeting(
      String group, Optional<LocalDate> day, List<LocalDate> coming, Optional<LocalDate> past)
      implements DiaryRefusal {
    public NoMeeting {
      coming = List.copyOf(coming);
    }
  }

  /** The group meets on that day already. */
  record MeetsAlready(String group, LocalDate day, Optional<LocalTime> at, Optional<String> place)
      implements DiaryRefusal {}

  /** A day was named twice in one command. */
  record NamedTwice(LocalDate day) implements DiaryRefusal {}

  /** The meeting can't be moved or cancelled any more. */
  record Settled(String group, LocalDate day, Why why) implements DiaryRefusal {
    /** What settled it. */
    public enum Why {
      HELD,
      CANCELLED,
      HAS_REGISTER
    }
  }

  /** The meeting stands in the diary as was asked for. */
  record StandsSo(String group, LocalDate day) implements DiaryRefusal {}

  /** The group's meetings are confidential where the answer would go. */
  record NotShownHere(String group) implements DiaryRefusal {}

  /**
   * No dates can be proposed for a group of which it is not known how often it meets.
   *
   * @param words the board's own, where they are known
   */
  record NoFrequency(String group, Optional<String> words) implements DiaryRefusal {}

  /** A year is over, in which dates were to be proposed. */
  record YearIsOver(String year) implements DiaryRefusal {}

  /** The year has no date left to be proposed. */
  record NothingToPropose(String group, String year) implements DiaryRefusal {}
}
