package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.store.JournalEntry;
import org.beadle.store.RecordChange;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.store.UndoResult;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

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
    return store.write(records -> undo(records, caller));
  }

  private Post undo(Records records, Caller caller) {
    Optional<Post> before = Answered.before(records, caller.incoming());
    if (before.isPresent()) return before.get();
    OptionalLong change = change(records, caller);
    if (change.isEmpty()) return refused(caller, new Refusal.NothingToUndo());
    boolean hidden = isHidden(records, caller, change.getAsLong());
    List<JournalEntry> entries = records.journal().entries(change.getAsLong());
    Optional<Refusal> taken = DayTaken.refusal(records, caller, entries);
    if (taken.isPresent())
      return refused(caller, hidden ? new Refusal.NothingToUndo() : taken.get());
    return switch (records.journal().undo(change.getAsLong(), Changing.header(caller))) {
      case UndoResult.Undone undone -> {
        Post answer =
            hidden
                ? cards.undoneUnseen(records, caller, undone)
                : cards.undone(records, caller, undone);
        meetingCards.refreshAll(records, caller, entries);
        yield Answered.remember(records, caller, () -> answer).get();
      }
      case UndoResult.ChangedSince since ->
          refused(caller, new Refusal.ChangedSince(since.by(), dayOf(caller, since.at())));
      case UndoResult.AlreadyUndone undone -> refused(caller, new Refusal.AlreadyUndone());
      case UndoResult.NotYours other ->
          refused(caller, new Refusal.NotPermitted(List.of(other.by())));
      case UndoResult.NothingToUndo nothing -> refused(caller, new Refusal.NothingToUndo());
    };
  }

  private static OptionalLong change(Records records, Caller caller) {
    long named = caller.incoming().press().map(Press::record).orElse(0L);
    if (named != 0) return OptionalLong.of(named);
    return records
        .journal()
        .lastChangeBy(caller.board().id(), caller.member().id())
        .map(change -> OptionalLong.of(change.id()))
        .orElse(OptionalLong.empty());
  }

  /** Whether a change is of what may not be shown where the caller is. */
  private static boolean isHidden(Records records, Caller caller, long change) {
    Reader whole = Reader.everything(caller.roster());
    return records
        .journal()
        .change(change)
        .map(RecordChange::subject)
        .filter(subject -> isKnown(records, whole, subject))
        .filter(subject -> !isKnown(records, caller.reader(), subject))
        .isPresent();
  }

  private static boolean isKnown(Records records, Reader reader, long subject) {
    return !records.journal().of(reader, subject, 1).isEmpty();
  }

  private static LocalDate dayOf(Caller caller, Instant at) {
    return at.atZone(caller.board().zone()).toLocalDate();
  }

  private static Post refused(Caller caller, Refusal refusal) {
    return Refusals.post(caller.board().id(), refusal);
  }
}
