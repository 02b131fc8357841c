package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.plan.Declaration;
import org.beadle.plan.Rag;
import org.beadle.store.jooq.tables.records.ProgressUpdateRecord;

/** Progress notes, evidence and declared colours. */
final class Telling {
  /** A beginning of edits: what a member's word about an action does in any case. */
  record Spoken(Edits edits, Revision revision) {}

  private final Ledger ledger;

  Telling(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A member's word today is the action's last update; an import's is none. */
  static Spoken spoken(Ledger ledger, Action before) {
    if (ledger.member() == null) return new Spoken(new Edits(), Revision.of(before));
    return new Spoken(
        new Edits().set(ACTION.LAST_UPDATE_ON, before.lastUpdate().orElse(null), ledger.today()),
        Revision.of(before).lastUpdate(Optional.of(ledger.today())));
  }

  Action note(Action action, String text) {
    return say(action, Optional.empty(), Optional.of(text), Optional.empty());
  }

  Action evidence(Action action, String url) {
    return say(action, Optional.empty(), Optional.empty(), Optional.of(url));
  }

  /** A note of an earlier day, which is no word of today. */
  Action noteOf(Action action, LocalDate said, String text) {
    Action before = ledger.current(action);
    insert(before, said, Optional.empty(), Optional.of(text), Optional.empty());
    return ledger.revise(before, new Edits(), Revision.of(before));
  }

  private Action say(
      Action action, Optional<Rag> rag, Optional<String> note, Optional<String> evidence) {
    Action before = ledger.current(action);
    insert(before, rag, note, evidence);
    Spoken spoken = spoken(ledger, before);
    return ledger.revise(before, spoken.edits(), spoken.revision());
  }

  Action declare(Action action, Rag rag, Optional<String> note, boolean byChair) {
    Action before = ledger.current(action);
    insert(before, Optional.of(rag), note, Optional.empty());
    Spoken spoken = spoken(ledger, before);
    declared(spoken.edits(), before.id(), rag, byChair);
    Declaration declared = new Declaration(rag, ledger.memberName(), ledger.today(), byChair);
    return ledger.revise(before, spoken.edits(), spoken.revision().declared(Optional.of(declared)));
  }

  /** The columns before are read, since an action tells names and days of them and no more. */
  void declared(Edits edits, long action, Rag rag, boolean byChair) {
    var before =
        ledger
            .sql()
            .select(
                ACTION.DECLARED_RAG, ACTION.DECLARED_BY, ACTION.DECLARED_AT, ACTION.SET_BY_CHAIR)
            .from(ACTION)
            .where(ACTION.ID.eq(action))
            .fetchSingle();
    Instant at = ledger.at();
    edits
        .set(ACTION.DECLARED_RAG, before.value1(), Code.of(rag))
        .set(ACTION.DECLARED_BY, before.value2(), ledger.member())
        .set(ACTION.DECLARED_AT, before.value3(), at)
        .set(ACTION.SET_BY_CHAIR, before.value4(), byChair);
  }

  void insert(Action action, Optional<Rag> rag, Optional<String> note, Optional<String> evidence) {
    insert(action, ledger.today(), rag, note, evidence);
  }

  private void insert(
      Action action,
      LocalDate said,
      Optional<Rag> rag,
      Optional<String> note,
      Optional<String> evidence) {
    ProgressUpdateRecord row = new ProgressUpdateRecord();
    long id = ledger.nextId();
    row.setId(id);
    row.setBoardId(ledger.board());
    row.setActionId(action.id());
    row.setMemberId(ledger.member());
    row.setSaidOn(said);
    row.setAt(ledger.at());
    row.setRag(rag.map(Code::of).orElse(null));
    row.setNote(note.orElse(null));
    row.setEvidence(evidence.orElse(null));
    ledger.insert(row, id, action.id());
  }
}
