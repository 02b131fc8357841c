package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.command.Command;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.Refusal;

/** Finds the group and the meeting that a command means, as far as the caller may see them. */
record MeetingFinder(Records records, Caller caller) {
  /** No diary reaches beyond this day. */
  static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /** The meeting that a button was made for. */
  Optional<Meeting> pressed() {
    return pressed(caller.reader());
  }

  private Optional<Meeting> pressed(Reader reader) {
    return caller.pressed().flatMap(id -> records.meetings().byId(reader, id));
  }

  /** The group that was named. */
  Sought<GroupDiary> named(Command.Name name) {
    return switch (Naming.ofKind(caller.roster(), name, Party.Kind.GROUP, caller.today())) {
      case Naming.Unknown unknown -> new Sought.None<>(unknown.refusal());
      case Naming.Known known -> new Sought.Found<>(diary(group(known.party().id())));
    };
  }

  /**
   * The group of the meeting that a button was made for, or else the one that was named; refused
   * where its meetings may not be shown.
   */
  Sought<GroupDiary> shown(Command.Name name) {
    Optional<Meeting> pressed = pressed(Reader.everything(caller.roster()));
    Sought<GroupDiary> meant =
        pressed
            .<Sought<GroupDiary>>map(meeting -> new Sought.Found<>(diary(group(meeting.group()))))
            .orElseGet(() -> named(name));
    return meant.then(this::shown);
  }

  private Sought<GroupDiary> shown(GroupDiary diary) {
    Group group = diary.group();
    return caller.reader().sees(group)
        ? new Sought.Found<>(diary)
        : new Sought.None<>(new DiaryRefusal.NotShownHere(group.name()));
  }

  /** Why the meetings of a named group may not be shown; empty where they may. */
  static Optional<Refusal> hidden(Caller caller, Party party) {
    return Optional.of(party)
        .filter(it -> it.kind() == Party.Kind.GROUP)
        .flatMap(it -> caller.roster().group(it.id()))
        .filter(group -> !caller.reader().sees(group))
        .map(group -> new DiaryRefusal.NotShownHere(group.name()));
  }

  /** A group that was named, if any was; refused where its meetings may not be shown. */
  static Sought<Optional<Naming.Known>> shown(Caller caller, Optional<Naming.Known> named) {
    Optional<Refusal> hidden = named.flatMap(known -> hidden(caller, known.party()));
    return hidden
        .<Sought<Optional<Naming.Known>>>map(Sought.None::new)
        .orElseGet(() -> new Sought.Found<>(named));
  }

  /** The meeting that a button was made for, or else the one on the day, or the next. */
  Sought<Meeting> meeting(GroupDiary diary, Optional<LocalDate> day) {
    return Sought.of(pressed().or(() -> diary.find(day)), () -> diary.none(day));
  }

  GroupDiary diary(Group group) {
    List<Meeting> all = records.meetings().ofGroup(caller.reader(), group.id());
    return new GroupDiary(group, all, now(), minutes(group.id()));
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(caller.now(), caller.board().zone());
  }

  private int minutes(long group) {
    return records.boards().policies(caller.roster(), group).get(MeetingPolicies.MEETING_MINUTES);
  }

  /** Whether a meeting is still to be held, or has not ended. */
  boolean isToCome(Meeting meeting) {
    return meeting.isToCome(now(), minutes(meeting.group()));
  }

  private Group group(long id) {
    return caller.roster().group(id).orElseThrow();
  }

  /** The meetings that have not ended, of all groups, by day. */
  List<Meeting> toCome() {
    return records.meetings().between(caller.reader(), caller.today(), LAST).stream()
        .filter(this::isToCome)
        .toList();
  }
}
