package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.chat.Post;
import org.beadle.command.DiaryCommand;
import org.beadle.command.Permission;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/** Answers the commands about the diary. */
final class DiaryDesk {
  private final Store store;
  private final DiaryKeeping keeping;
  private final Proposing proposing;

  DiaryDesk(Store store, Calendars calendars, MeetingCards cards) {
    this.store = store;
    this.keeping = new DiaryKeeping(store, calendars, cards);
    this.proposing = new Proposing(calendars);
  }

  Post obey(Caller caller, DiaryCommand command, Permission wanted) {
    return switch (command) {
      case DiaryCommand.Keeping change -> keeping.keep(caller, change, wanted);
      case DiaryCommand.ProposeMeetings propose ->
          store.read(records -> propose(records, caller, propose));
      case DiaryCommand.ShowMeeting show -> store.read(records -> show(records, caller, show));
    };
  }

  private Post propose(Records records, Caller caller, DiaryCommand.ProposeMeetings command) {
    return switch (GroupNamed.of(records, caller, command.group())) {
      case GroupNamed.Unknown unknown -> refused(caller, unknown.refusal());
      case GroupNamed.Known known ->
          proposing.propose(records, caller, known.group(), command.year());
    };
  }

  private static Post show(Records records, Caller caller, DiaryCommand.ShowMeeting command) {
    return switch (GroupNamed.of(records, caller, command.group())) {
      case GroupNamed.Unknown unknown -> refused(caller, unknown.refusal());
      case GroupNamed.Known known -> show(records, caller, known.group(), command.day());
    };
  }

  private static Post show(Records records, Caller caller, Group group, Optional<LocalDate> day) {
    OfGroup meetings = OfGroup.of(records, caller, group);
    Optional<Meeting> found = GroupNamed.pressed(records, caller).or(() -> meetings.find(day));
    return found
        .map(meeting -> MeetingCards.card(records, caller, meeting))
        .orElseGet(() -> refused(caller, meetings.none(day)));
  }

  static Post refused(Caller caller, Refusal refusal) {
    return Refusals.post(caller.board().id(), refusal);
  }
}
