package org.beadle.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.beadle.board.Group;
import org.beadle.chat.Post;
import org.beadle.command.DiaryCommand;
import org.beadle.command.Permission;
import org.beadle.store.Change;
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
    return store.write(records -> keep(records, caller, command, wanted)).get();
  }

  private Supplier<Post> keep(
      Records records, Caller caller, DiaryCommand.Keeping command, Permission wanted) {
    Optional<Post> before = Answered.before(records, caller.incoming());
    if (before.isPresent()) return before::get;
    return switch (GroupNamed.of(records, caller, command.group())) {
      case GroupNamed.Unknown unknown -> refused(caller, unknown.refusal());
      case GroupNamed.Known known -> keep(records, caller, known.group(), command, wanted);
    };
  }

  private Supplier<Post> keep(
      Records records,
      Caller caller,
      Group group,
      DiaryCommand.Keeping command,
      Permission wanted) {
    Permissions permissions = Permissions.of(caller);
    if (!permissions.allows(caller.member(), wanted, group.id()))
      return refused(caller, new Refusal.NotPermitted(permissions.whoCould(wanted, group.id())));
    // Begun before anything is read, since where several programs write it takes the board's lock.
    Change change = records.change(Changing.header(caller));
    OfGroup meetings = OfGroup.of(records, caller, group);
    return switch (command) {
      case DiaryCommand.AddMeetings add -> adding.add(records, change, caller, meetings, add);
      case DiaryCommand.MoveMeeting move -> moving.move(records, change, caller, meetings, move);
      case DiaryCommand.CancelMeeting cancel ->
          cancelling.cancel(records, change, caller, meetings, cancel);
    };
  }

  static Supplier<Post> refused(Caller caller, Refusal refusal) {
    return () -> DiaryDesk.refused(caller, refusal);
  }
}
