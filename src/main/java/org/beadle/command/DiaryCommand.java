package org.beadle.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A command about the meetings that groups have in their diary. Days are local to the board. */
public sealed interface DiaryCommand extends Command.OfMeetings {
  Command.Name group();

  /** A command that changes the diary. */
  sealed interface Keeping extends DiaryCommand {}

  /**
   * Puts one meeting or several into the diary.
   *
   * @param days in the order in which they were said; at least one
   * @param at when they begin; empty for the group's usual time
   */
  record AddMeetings(
      Command.Name group, List<LocalDate> days, Optional<LocalTime> at, Optional<String> place)
      implements Keeping {
    public AddMeetings {
      days = List.copyOf(days);
    }
  }

  /**
   * Holds a meeting on another day, at another time or in another place.
   *
   * @param day the meeting's day; empty for the group's next
   * @param to empty where the day stays
   * @param at empty where the time stays
   * @param place empty where the place stays
   */
  record MoveMeeting(
      Command.Name group,
      Optional<LocalDate> day,
      Optional<LocalDate> to,
      Optional<LocalTime> at,
      Optional<String> place)
      implements Keeping {}

  /**
   * Holds a meeting no more.
   *
   * @param day the meeting's day; empty for the group's next
   */
  record CancelMeeting(Command.Name group, Optional<LocalDate> day, Optional<String> reason)
      implements Keeping {}

  /**
   * Proposes a year's dates.
   *
   * @param year the calendar year in which the board's year begins; empty for the current one
   */
  record ProposeMeetings(Command.Name group, Optional<Integer> year) implements DiaryCommand {}

  /**
   * Shows one meeting.
   *
   * @param day the meeting's day; empty for the group's next
   */
  record ShowMeeting(Command.Name group, Optional<LocalDate> day) implements DiaryCommand {}
}
