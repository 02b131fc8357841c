package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.meeting.Meeting;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.Refusal;

/**
 * A group's meetings, for finding the one that a command means.
 *
 * @param all those that the caller may see, by day
 * @param now the date and time at the board
 * @param minutes how long the group's meetings last
 */
record GroupDiary(Group group, List<Meeting> all, LocalDateTime now, int minutes) {
  private static final int TOLD = 3;

  LocalDate today() {
    return now.toLocalDate();
  }

  /** The meeting on a day, or where none is named the next, which may have begun. */
  Optional<Meeting> find(Optional<LocalDate> day) {
    return day.isPresent() ? on(day.get()) : toCome().stream().findFirst();
  }

  /** The meeting on a day, a cancelled one where there is no other. */
  Optional<Meeting> on(LocalDate day) {
    return all.stream()
        .filter(meeting -> meeting.on().equals(day))
        .max(Comparator.comparing(GroupDiary::stands));
  }

  /** The meeting that stands on a day. */
  Optional<Meeting> standing(LocalDate day) {
    return on(day).filter(GroupDiary::stands);
  }

  static boolean stands(Meeting meeting) {
    return meeting.state() != Meeting.State.CANCELLED;
  }

  /** Those whose day has come, the last first. */
  List<Meeting> past() {
    return all.reversed().stream().filter(meeting -> !meeting.on().isAfter(today())).toList();
  }

  boolean isToCome(Meeting meeting) {
    return meeting.isToCome(now, minutes);
  }

  private List<Meeting> toCome() {
    return all.stream().filter(this::isToCome).toList();
  }

  /** Says that there is none, and which there are. */
  Refusal none(Optional<LocalDate> day) {
    List<LocalDate> near = toCome().stream().map(Meeting::on).limit(TOLD).toList();
    return new DiaryRefusal.NoMeeting(group.name(), day, near, day.flatMap(this::lastSuch));
  }

  /**
   * A date without its year, or a weekday, is read as one to come, and may be meant for the last.
   */
  private Optional<LocalDate> lastSuch(LocalDate day) {
    return Stream.of(day.minusWeeks(1), day.minusYears(1))
        .filter(each -> !each.isAfter(today()) && day.isAfter(today()))
        .filter(each -> on(each).isPresent())
        .findFirst();
  }
}
