package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.command.Command;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;

/**
 * Which agenda is to be shown or changed.
 *
 * @param meeting the one on the day that was named, or else the next; empty where none is to come
 */
record AgendaMeant(Group group, Optional<Meeting> meeting) {

  /** That of the group's meeting on a day, or without a day of its next. */
  static Sought<AgendaMeant> of(
      Records records, Caller caller, Command.Name name, Optional<LocalDate> day) {
    return new MeetingFinder(records, caller).shown(name).then(diary -> of(diary, day));
  }

  private static Sought<AgendaMeant> of(GroupDiary diary, Optional<LocalDate> day) {
    Optional<Meeting> found = diary.find(day);
    if (found.isEmpty() && day.isPresent()) return new Sought.None<>(diary.none(day));
    return found.filter(meeting -> !GroupDiary.stands(meeting)).isPresent()
        ? new Sought.None<>(new Refusal.MeetingCancelled(diary.group().name(), found.get().on()))
        : new Sought.Found<>(new AgendaMeant(diary.group(), found));
  }

  /** That of the meeting on a day, or the next, of the caller's own groups, or else of any. */
  static Sought<AgendaMeant> next(Records records, Caller caller, Optional<LocalDate> day) {
    Comparator<Meeting> ownFirst = Comparator.comparing(meeting -> !isOwn(caller, meeting));
    Optional<AgendaMeant> next =
        on(records, caller, day).stream()
            .min(ownFirst.thenComparing(Meeting::on))
            .map(meeting -> of(caller, meeting));
    return Sought.of(next, () -> new Refusal.NobodyMeets(day));
  }

  private static List<Meeting> on(Records records, Caller caller, Optional<LocalDate> day) {
    if (day.isEmpty()) return new MeetingFinder(records, caller).toCome();
    return records.meetings().between(caller.reader(), day.get(), day.get()).stream()
        .filter(GroupDiary::stands)
        .toList();
  }

  private static AgendaMeant of(Caller caller, Meeting meeting) {
    Group group = caller.roster().group(meeting.group()).orElseThrow();
    return new AgendaMeant(group, Optional.of(meeting));
  }

  private static boolean isOwn(Caller caller, Meeting meeting) {
    return caller.roster().sitsOn(caller.member().id(), meeting.group(), caller.today());
  }
}
