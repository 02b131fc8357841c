package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.command.Command;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;

/** Which meeting of which group is meant, whose agenda is to be shown or changed. */
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
    return switch (GroupNamed.of(records, caller, name)) {
      case GroupNamed.Unknown unknown -> new Unknown(unknown.refusal());
      case GroupNamed.Known known -> of(OfGroup.of(records, caller, known.group()), day);
    };
  }

  private static Convened of(OfGroup meetings, Optional<LocalDate> day) {
    Optional<Meeting> found = meetings.find(day);
    if (found.isEmpty() && day.isPresent()) return new Unknown(meetings.none(day));
    return found
        .filter(meeting -> meeting.state() == Meeting.State.CANCELLED)
        .<Convened>map(
            meeting ->
                new Unknown(new Refusal.MeetingCancelled(meetings.group().name(), meeting.on())))
        .orElseGet(() -> new Found(meetings.group(), found));
  }

  /** The meeting on a day, or the next, of the groups that the caller sits on, or else of any. */
  static Convened next(Records records, Caller caller, Optional<LocalDate> day) {
    Comparator<Meeting> ownFirst = Comparator.comparing(meeting -> !isOwn(caller, meeting));
    return records
        .meetings()
        .between(caller.reader(), day.orElse(caller.today()), day.orElse(LAST))
        .stream()
        .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
        .filter(meeting -> day.isPresent() || meeting.isToCome(caller.today()))
        .min(ownFirst.thenComparing(Meeting::on))
        .<Convened>map(
            meeting ->
                new Found(
                    caller.roster().group(meeting.group()).orElseThrow(), Optional.of(meeting)))
        .orElseGet(() -> new Unknown(new Refusal.NobodyMeets(day)));
  }

  private static boolean isOwn(Caller caller, Meeting meeting) {
    return caller.roster().sitsOn(caller.member().id(), meeting.group(), caller.today());
  }
}
