package org.beadle.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.beadle.chat.Post;
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

  Supplier<Post> cancel(
      Records records, Change change, Caller caller, OfGroup meetings, CancelMeeting command) {
    Optional<Meeting> found =
        GroupNamed.pressed(records, caller).or(() -> meetings.find(command.day()));
    if (found.isEmpty()) return DiaryKeeping.refused(caller, meetings.none(command.day()));
    return Settled.why(records, caller, meetings.group(), found.get())
        .map(why -> DiaryKeeping.refused(caller, why))
        .orElseGet(() -> carryOut(records, change, caller, meetings, found.get(), command));
  }

  private Supplier<Post> carryOut(
      Records records,
      Change change,
      Caller caller,
      OfGroup meetings,
      Meeting meeting,
      CancelMeeting command) {
    Meeting cancelled = change.diary().cancel(meeting);
    DiaryChanged changed =
        new DiaryChanged.Cancelled(meetings.group().name(), cancelled, command.reason());
    long id = change.finish(ChangeWords.of(changed), "meeting", cancelled.id());
    return Answered.remember(
        records, caller, cards.changed(records, caller, cancelled, changed, DiaryNotes.NONE, id));
  }
}
