package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
import org.beadle.chat.Post;
import org.beadle.command.DiaryCommand.AddMeetings;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.DiaryChanged;
import org.beadle.wording.DiaryNotes;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.DiarySaid;
import org.beadle.wording.Refusal;

/** Puts meetings into the diary: all that one command names, or none. */
final class MeetingAdding {
  private final Calendars calendars;
  private final MeetingCards cards;

  MeetingAdding(Calendars calendars, MeetingCards cards) {
    this.calendars = calendars;
    this.cards = cards;
  }

  Answered add(Records records, Caller caller, GroupDiary meetings, AddMeetings command) {
    Optional<Refusal> refusal = refuse(caller, meetings, command);
    return refusal
        .map(why -> Answered.refused(caller, why))
        .orElseGet(() -> carryOut(records, caller, meetings, command));
  }

  private static Optional<Refusal> refuse(Caller caller, GroupDiary meetings, AddMeetings command) {
    Set<LocalDate> seen = new HashSet<>();
    Stream<Refusal> twice =
        command.days().stream().filter(day -> !seen.add(day)).map(DiaryRefusal.NamedTwice::new);
    Stream<Refusal> past =
        command.days().stream()
            .filter(day -> day.isBefore(caller.today()))
            .map(Refusal.InThePast::new);
    Stream<Refusal> taken =
        command.days().stream()
            .flatMap(day -> meetings.standing(day).stream())
            .map(meeting -> meetsAlready(meetings.group(), meeting));
    return Stream.of(twice, past, taken).flatMap(each -> each).findFirst();
  }

  static Refusal meetsAlready(Group group, Meeting meeting) {
    return new DiaryRefusal.MeetsAlready(
        group.name(), meeting.on(), meeting.starts(), meeting.place());
  }

  private Answered carryOut(
      Records records, Caller caller, GroupDiary meetings, AddMeetings command) {
    Group group = meetings.group();
    LocalTime usual = usualTime(records, caller, group);
    Optional<LocalTime> at = Optional.of(command.at().orElse(usual));
    Change change = records.change(Changing.header(caller));
    List<Meeting> added =
        command.days().stream()
            .map(
                day ->
                    change.diary().add(group.id(), day, at, command.place(), Meeting.Kind.MEETING))
            .toList();
    DiaryChanged.Added changed =
        new DiaryChanged.Added(group.name(), command.days(), at, command.place());
    OptionalLong id = change.finish(ChangeWords.of(changed), "meeting", added.getFirst().id());
    DiaryNotes notes =
        new DiaryNotes(
            command.at().isPresent() ? Optional.empty() : at,
            DaysOff.of(calendars, caller, new MeetingFinder(records, caller).diary(group), added),
            List.of());
    return new Answered.Done(answer(records, caller, added, changed, notes, id));
  }

  /** The time at which a group meets where none is given. */
  static LocalTime usualTime(Records records, Caller caller, Group group) {
    return rules(records, caller, group).get(MeetingPolicies.MEETING_TIME);
  }

  /** The rules that hold for a group's meetings. */
  static Policies rules(Records records, Caller caller, Group group) {
    return records.boards().policies(caller.roster(), group.id());
  }

  private Supplier<Post> answer(
      Records records,
      Caller caller,
      List<Meeting> added,
      DiaryChanged.Added changed,
      DiaryNotes notes,
      OptionalLong change) {
    if (added.size() == 1)
      return cards.changed(records, caller, added.getFirst(), changed, notes, change);
    return () -> DiarySaid.post(changed, notes, caller.board(), change).toChannel();
  }
}
