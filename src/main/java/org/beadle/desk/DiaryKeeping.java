package org.beadle.desk;

import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.command.DiaryCommand;
import org.beadle.command.Permission;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;

/**
 * Carries out the commands that change the diary: found, permitted and possible, or refused with
 * the reason; then done with its journal, its answer and the cards to bring up to date in one
 * transaction.
 */
final class DiaryKeeping {
  private final Store store;
  private final MeetingAdding adding;
  private final MeetingMoving moving;
  private final MeetingCancelling cancelling;

  DiaryKeeping(Store store, Calendars calendars, MeetingCards cards) {
    this.store = store;
    this.adding = new MeetingAdding(calendars, cards);
    this.moving = new MeetingMoving(calendars, cards);
    this.cancelling = new MeetingCancelling(cards);
  }

  Post keep(Caller caller, DiaryCommand.Keeping command, Permission wanted) {
    return Answered.once(store, caller, records -> keep(records, caller, command, wanted));
  }

  private Answered keep(
      Records records, Caller caller, DiaryCommand.Keeping command, Permission wanted) {
    return new MeetingFinder(records, caller)
        .shown(command.group())
        .answered(caller, diary -> keep(records, caller, diary, command, wanted));
  }

  private Answered keep(
      Records records,
      Caller caller,
      GroupDiary meetings,
      DiaryCommand.Keeping command,
      Permission wanted) {
    Optional<Refusal> refusal =
        Permissions.of(caller).refusal(caller.member(), wanted, meetings.group().id());
    if (refusal.isPresent()) return Answered.refused(caller, refusal.get());
    return switch (command) {
      case DiaryCommand.AddMeetings add -> adding.add(records, caller, meetings, add);
      case DiaryCommand.MoveMeeting move -> moving.move(records, caller, meetings, move);
      case DiaryCommand.CancelMeeting cancel ->
          cancelling.cancel(records, caller, meetings, cancel);
    };
  }
}
