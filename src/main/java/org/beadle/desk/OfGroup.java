package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.Refusal;

/**
 * A group's meetings, for finding the one that a command means.
 *
 * @param all by day
 * @param today the day at the board
 */
record OfGroup(Group group, List<Meeting> all, LocalDate today) {
  private static final int TOLD = 3;

  static OfGroup of(Records records, Caller caller, Group group) {
    return new OfGroup(
        group, records.meetings().ofGroup(caller.reader(), group.id()), caller.today());
  }

  /**
   * The meeting on a day, a cancelled one where there is no other; the next where none is named.
   */
  Optional<Meeting> find(Optional<LocalDate> day) {
    if (day.isEmpty()) return coming().stream().findFirst();
    return all.stream()
        .filter(meeting -> meeting.on().equals(day.get()))
        .max(Comparator.comparing(meeting -> meeting.state() != Meeting.State.CANCELLED));
  }

  /** The meeting that stands on a day. */
  Optional<Meeting> standing(LocalDate day) {
    return find(Optional.of(day)).filter(it -> it.state() != Meeting.State.CANCELLED);
  }

  private List<Meeting> coming() {
    return all.stream().filter(meeting -> meeting.isToCome(today)).toList();
  }

  /** Says that there is none, and which there are. */
  Refusal none(Optional<LocalDate> day) {
    List<LocalDate> near = coming().stream().map(Meeting::on).limit(TOLD).toList();
    return new DiaryRefusal.NoMeeting(group.name(), day, near);
  }
}
