package org.beadle.desk;

import org.beadle.chat.Post;
import org.beadle.command.DiaryCommand;
import org.beadle.command.Permission;
import org.beadle.store.Records;
import org.beadle.store.Store;

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
    return new MeetingFinder(records, caller)
        .shown(command.group())
        .said(caller, diary -> proposing.propose(records, caller, diary.group(), command.year()));
  }

  private static Post show(Records records, Caller caller, DiaryCommand.ShowMeeting command) {
    MeetingFinder finder = new MeetingFinder(records, caller);
    return finder
        .shown(command.group())
        .then(diary -> finder.meeting(diary, command.day()))
        .said(caller, meeting -> MeetingCards.card(records, caller, meeting));
  }
}
