package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING_ANSWER;
import static org.beadle.store.jooq.Tables.REGISTER;
import static org.beadle.store.jooq.Tables.REGISTER_ENTRY;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.Condition;

/** Decides whether a change may be taken back, and takes it back. */
final class Undoing {
  private static final Set<String> OF_ONE_SEAT =
      Set.of(MEETING_ANSWER.getName(), REGISTER_ENTRY.getName());

  private final Session session;
  private final ChangeHeader header;

  Undoing(Session session, ChangeHeader header) {
    this.session = session;
    this.header = header;
  }

  UndoResult undo(long id) {
    // Begun first, since where several programs write it takes the board's lock.
    Change undoing = Change.begin(session, header);
    Optional<RecordChange> found =
        new Journal(session).change(id).filter(each -> each.header().board() == header.board());
    List<JournalEntry> entries = new Journal(session).entries(id);
    return found
        .flatMap(change -> refusal(change, entries))
        .or(() -> found.map(change -> takeBack(undoing, change, entries)))
        .orElse(new UndoResult.NothingToUndo());
  }

  private Optional<UndoResult> refusal(RecordChange change, List<JournalEntry> entries) {
    if (change.undone()) return Optional.of(new UndoResult.AlreadyUndone());
    boolean foreign = header.member().isPresent() && !header.member().equals(change.member());
    if (foreign) return Optional.of(new UndoResult.NotYours(nameOf(change.member())));
    boolean fixed = change.undoes().isPresent() || !entries.stream().allMatch(WayBack::leadsFrom);
    if (fixed) return Optional.of(new UndoResult.NothingToUndo());
    return laterChange(entries).map(this::changedSince);
  }

  private UndoResult changedSince(RecordChange later) {
    return new UndoResult.ChangedSince(nameOf(later.member()), later.at());
  }

  /**
   * The newest later change of what this one is about; undone ones and undoing ones don't count. Of
   * a meeting's answers and entries each is for itself, since many say theirs at the same time: one
   * is taken back until it was superseded, or the register opened or confirmed.
   */
  private Optional<RecordChange> laterChange(List<JournalEntry> entries) {
    JournalEntry last = entries.getFirst();
    Condition own = JOURNAL.CHANGE_ID.eq(last.change().id());
    Condition touched = JOURNAL.SUBJECT_ID.in(select(JOURNAL.SUBJECT_ID).from(JOURNAL).where(own));
    if (entries.stream().map(JournalEntry::kind).allMatch(OF_ONE_SEAT::contains))
      touched =
          touched.and(
              JOURNAL
                  .RECORD_ID
                  .in(select(JOURNAL.RECORD_ID).from(JOURNAL).where(own))
                  .or(JOURNAL.RECORD_KIND.eq(REGISTER.getName())));
    return ChangeRows.newest(
        session,
        JOURNAL
            .BOARD_ID
            .eq(header.board())
            .and(JOURNAL.SEQUENCE.gt(last.sequence()))
            .and(touched)
            .and(ChangeRows.STANDING));
  }

  private UndoResult takeBack(Change undoing, RecordChange change, List<JournalEntry> entries) {
    WayBack wayBack = new WayBack(undoing.ledger());
    entries.forEach(wayBack::takeBack);
    wayBack.raiseVersions(entries);
    OptionalLong id =
        undoing.finish(
            "Took back: " + change.summary(), change.subjectKind(), change.subject(), change.id());
    return id.isPresent()
        ? new UndoResult.Undone(id.getAsLong(), change.summary(), change.subject())
        : new UndoResult.NothingToUndo();
  }

  private String nameOf(OptionalLong member) {
    return ActionReading.nameOf(session.roster(header.board()), OptionalId.column(member));
  }
}
