package org.beadle.desk;

import java.util.OptionalLong;
import org.beadle.command.DiaryCommand.CancelMeeting;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.DiaryChanged;
import org.beadle.wording.DiaryNotes;

/** Holds a meeting no more; it stays in the diary as cancelled. */
final class MeetingCancelling {
  private final MeetingCards cards;

  MeetingCancelling(MeetingCards cards) {
    this.cards = cards;
  }

  Answered cancel(Records records, Caller caller, GroupDiary meetings, CancelMeeting command) {
    return new MeetingFinder(records, caller)
        .meeting(meetings, command.day())
        .answered(caller, meeting -> cancel(records, caller, meetings, meeting, command));
  }

  private Answered cancel(
      Records records, Caller caller, GroupDiary meetings, Meeting meeting, CancelMeeting command) {
    return Settled.why(records, caller, meetings.group(), meeting)
        .map(why -> Answered.refused(caller, why))
        .orElseGet(() -> carryOut(records, caller, meetings, meeting, command));
  }

  private Answered carryOut(
      Records records, Caller caller, GroupDiary meetings, Meeting meeting, CancelMeeting command) {
    Change change = records.change(Changing.header(caller));
    Meeting cancelled = change.diary().cancel(meeting, command.reason());
    DiaryChanged changed = new DiaryChanged.Cancelled(meetings.group().name(), cancelled);
    OptionalLong id = change.finish(ChangeWords.of(changed), "meeting", cancelled.id());
    return new Answered.Done(
        cards.changed(records, caller, cancelled, changed, DiaryNotes.NONE, id));
  }
}
