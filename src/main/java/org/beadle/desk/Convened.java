package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.command.Command;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;

/** Which meeting of which group a caller means. */
sealed interface Convened {
  /** No diary reaches beyond this day. */
  LocalDate LAST = LocalDate.of(2999, 12, 31);

  /**
   * A group whose records may be shown to the caller.
   *
   * @param meeting the one on the day that was named, or else the next; empty where none is to come
   */
  record Found(Group group, Optional<Meeting> meeting) implements Convened {}

  record Unknown(Refusal refusal) implements Convened {}

  /** The group's meeting on a day, or without a day its next. */
  static Convened of(Records records, Caller caller, Command.Name name, Optional<LocalDate> day) {
    return switch (Naming.ofKind(caller.roster(), name, Party.Kind.GROUP, caller.today())) {
      case Naming.Unknown unknown -> new Unknown(unknown.refusal());
      case Naming.Known known -> {
        Group group = caller.roster().group(known.party().id()).orElseThrow();
        yield caller.reader().sees(group)
            ? of(records, caller, group, day)
            : new Unknown(new Refusal.NotShownHere(group.name()));
      }
    };
  }

  private static Convened of(Records records, Caller caller, Group group, Optional<LocalDate> day) {
    List<Meeting> all = records.meetings().ofGroup(caller.reader(), group.id());
    Optional<Meeting> next = all.stream().filter(each -> each.isToCome(caller.today())).findFirst();
    if (day.isEmpty()) return new Found(group, next);
    List<Meeting> that = all.stream().filter(each -> each.on().equals(day.get())).toList();
    return that.stream()
        .filter(each -> each.state() != Meeting.State.CANCELLED)
        .findFirst()
        .<Convened>map(meeting -> new Found(group, Optional.of(meeting)))
        .orElseGet(() -> new Unknown(none(group, day.get(), !that.isEmpty(), next)));
  }

  private static Refusal none(
      Group group, LocalDate day, boolean cancelled, Optional<Meeting> next) {
    return cancelled
        ? new Refusal.MeetingCancelled(group.name(), day)
        : new Refusal.NoMeetingOn(group.name(), day, next.map(Meeting::on));
  }

  /** The next meeting of the groups that the caller sits on, or else of any. */
  static Convened next(Records records, Caller caller, Optional<LocalDate> day) {
    LocalDate from = day.orElse(caller.today());
    Comparator<Meeting> ownFirst = Comparator.comparing(meeting -> !isOwn(caller, meeting));
    return records.meetings().between(caller.reader(), from, day.orElse(LAST)).stream()
        .filter(meeting -> day.isPresent() || meeting.isToCome(caller.today()))
        .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
        .min(ownFirst.thenComparing(Meeting::on))
        .<Convened>map(
            meeting ->
                new Found(
                    caller.roster().group(meeting.group()).orElseThrow(), Optional.of(meeting)))
        .orElseGet(() -> new Unknown(nothing(day)));
  }

  private static Refusal nothing(Optional<LocalDate> day) {
    return day.<Refusal>map(on -> new Refusal.NoMeetingOn("No group", on, Optional.empty()))
        .orElseGet(() -> new Refusal.NoMeetingToCome(Optional.empty()));
  }

  private static boolean isOwn(Caller caller, Meeting meeting) {
    return caller.roster().sitsOn(caller.member().id(), meeting.group(), caller.today());
  }
}
