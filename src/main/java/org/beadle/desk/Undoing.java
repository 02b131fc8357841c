package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.beadle.store.JournalEntry;
import org.beadle.store.RecordChange;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.store.UndoResult;
import org.beadle.wording.Refusal;

/** Takes back a member's last change, or the one that a button names. */
final class Undoing {
  private final Store store;
  private final Cards cards;
  private final MeetingCards meetingCards;

  Undoing(Store store, Cards cards, MeetingCards meetingCards) {
    this.store = store;
    this.cards = cards;
    this.meetingCards = meetingCards;
  }

  Post undo(Caller caller) {
    return Answered.once(store, caller, records -> undo(records, caller));
  }

  private Answered undo(Records records, Caller caller) {
    OptionalLong change = change(records, caller);
    if (change.isEmpty()) return Answered.refused(caller, new Refusal.NothingToUndo());
    boolean hidden = isHidden(records, caller, change.getAsLong());
    List<JournalEntry> entries = records.journal().entries(change.getAsLong());
    Optional<Refusal> taken = DayTaken.refusal(records, caller, entries);
    if (taken.isPresent())
      return Answered.refused(caller, hidden ? new Refusal.NothingToUndo() : taken.get());
    return switch (records.journal().undo(change.getAsLong(), Changing.header(caller))) {
      case UndoResult.Undone undone -> {
        Post answer =
            hidden
                ? cards.undoneUnseen(records, caller, undone)
                : cards.undone(records, caller, undone);
        meetingCards.refreshAll(records, caller, entries);
        yield new Answered.Done(() -> answer);
      }
      case UndoResult.ChangedSince since ->
          Answered.refused(caller, changedSince(records, caller, change.getAsLong(), since));
      case UndoResult.AlreadyUndone undone -> Answered.refused(caller, new Refusal.AlreadyUndone());
      case UndoResult.NotYours other ->
          Answered.refused(caller, new Refusal.NotPermitted(List.of(other.by())));
      case UndoResult.NothingToUndo nothing ->
          Answered.refused(caller, new Refusal.NothingToUndo());
    };
  }

  private static Refusal changedSince(
      Records records, Caller caller, long change, UndoResult.ChangedSince since) {
    Optional<RecordChange> shown =
        records.journal().change(change).filter(it -> !isHidden(records, caller, it.id()));
    return new Refusal.ChangedSince(
        since.by(),
        caller.board().dayOf(since.at()),
        shown.flatMap(it -> records.actions().byId(caller.reader(), it.subject())).map(Action::ref),
        shown.map(RecordChange::summary));
  }

  private static OptionalLong change(Records records, Caller caller) {
    return caller
        .pressed()
        .or(() -> lastChange(records, caller))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  private static Optional<Long> lastChange(Records records, Caller caller) {
    return records
        .journal()
        .lastChangeBy(caller.board().id(), caller.member().id())
        .map(RecordChange::id);
  }

  /** Whether a change is of what may not be shown where the caller is, or names such a thing. */
  private static boolean isHidden(Records records, Caller caller, long change) {
    return records
        .journal()
        .change(change)
        .filter(it -> !records.journal().tells(caller.reader(), it))
        .isPresent();
  }
}
