package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PLAN;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Ref;
import org.beadle.store.jooq.tables.records.MilestoneRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads actions whole, in a fixed number of statements however many there are. */
final class ActionRows {
  private static final Comparator<Record> CURRENT_PLAN_LAST =
      Comparator.<Record, Boolean>comparing(row -> row.get(PLAN.CURRENT_PLAN))
          .thenComparing(row -> row.get(PLAN.ID));

  private final Session session;
  private final Sight sight;

  ActionRows(Session session, Sight sight) {
    this.session = session;
    this.sight = sight;
  }

  /** The id of the action that a ref names, the current plan's first, whoever may see it. */
  Optional<Long> named(Ref ref) {
    long board = sight.board();
    String key = ref.key();
    return session
        .fetch(
            "action named", () -> ActionStatements.named(sql(), board, key), board, key, board, key)
        .stream()
        .max(CURRENT_PLAN_LAST)
        .map(row -> row.get(ACTION.ID));
  }

  /**
   * As {@link #one}, from memory where a copy of the action's version is kept that the reader may
   * see whole.
   */
  Optional<Action> kept(long id) {
    Optional<Action> copy =
        session.fetch("action version", () -> ActionStatements.version(sql(), id), id).stream()
            .findFirst()
            .flatMap(row -> session.copy(sight.board(), id, row.get(0, Integer.class)))
            .filter(sight::showsWhole);
    if (copy.isPresent()) return copy;
    Optional<Action> read = one(id);
    // What this reader may not see has been left out already, and others may see it.
    if (sight.hidden().isEmpty()) read.ifPresent(session::keep);
    return read;
  }

  /** The action of an id, if the reader may see it and it was not withdrawn. */
  Optional<Action> one(long id) {
    Condition only = ACTION.ID.eq(id).and(ACTION.WITHDRAWN_AT.isNull());
    Result<Record> rows = session.fetch("action", () -> ActionStatements.whole(sql(), only), id);
    if (rows.isEmpty() || !sight.shows(rows.getFirst())) return Optional.empty();
    Map<Long, ActionParts> parts =
        ActionParts.of(
            session.fetch("action parts", () -> ActionStatements.parts(sql(), only), id, id, id));
    return Optional.of(
        reading().action(rows.getFirst(), milestones(rows), ActionParts.of(parts, id)));
  }

  /** The actions that fit, in the natural order of their refs. */
  List<Action> where(Condition which) {
    return read(which.and(ACTION.WITHDRAWN_AT.isNull()));
  }

  /** Those that were taken out of their plan. */
  List<Action> withdrawn(Condition which) {
    return read(which.and(ACTION.WITHDRAWN_AT.isNotNull()));
  }

  private List<Action> read(Condition which) {
    Map<Long, Result<Record>> rows = ActionStatements.whole(sql(), which).fetchGroups(ACTION.ID);
    if (rows.isEmpty()) return List.of();
    Map<Long, ActionParts> parts = ActionParts.of(ActionStatements.parts(sql(), which).fetch());
    ActionReading reading = reading();
    return rows.entrySet().stream()
        .map(
            row ->
                reading.action(
                    row.getValue().getFirst(),
                    milestones(row.getValue()),
                    ActionParts.of(parts, row.getKey())))
        .sorted(Comparator.comparing(Action::ref).thenComparing(Action::id))
        .toList();
  }

  private DSLContext sql() {
    return session.sql();
  }

  ActionReading reading() {
    return new ActionReading(session, sight, hiddenRefs());
  }

  /** The refs of actions that the reader may not see, which links may not name either. */
  private Set<Ref> hiddenRefs() {
    if (sight.hidden().isEmpty()) return Set.of();
    return sql()
        .select(ACTION.REF)
        .from(ACTION)
        .where(sight.concealed())
        .fetchSet(row -> ActionReading.ref(row.value1()));
  }

  private static List<Milestone> milestones(List<Record> rows) {
    return rows.stream()
        .map(row -> row.into(MILESTONE))
        .filter(row -> row.getId() != null)
        .map(ActionRows::milestone)
        .toList();
  }

  static Milestone milestone(MilestoneRecord row) {
    return new Milestone(
        row.getId(),
        row.getDueOn(),
        row.getOriginalDueOn(),
        row.getSlips(),
        row.getSlippedLate(),
        row.getMetAt() != null,
        Optional.ofNullable(row.getPromisedOn()),
        row.getPromises());
  }
}
