package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_ALIAS;
import static org.beadle.store.jooq.Tables.ACTION_LINK;
import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.CONTRIBUTOR;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PRIORITY;
import static org.jooq.impl.DSL.inline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Ref;
import org.beadle.store.jooq.tables.records.MilestoneRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Reads actions whole, in a fixed number of statements however many there are. */
final class ActionRows {
  static final org.beadle.store.jooq.tables.Action BLOCKING = ACTION.as("blocking");

  private static final List<Field<?>> COLUMNS =
      Stream.of(
              ACTION.fields(),
              PRIORITY.fields(),
              CLOSURE.fields(),
              BLOCKER.fields(),
              new Field<?>[] {BLOCKING.ID, BLOCKING.REF, BLOCKING.LEAD_KIND, BLOCKING.LEAD_ID},
              DATE_REQUEST.fields(),
              MILESTONE.fields())
          .<Field<?>>flatMap(Stream::of)
          .toList();

  private final Session session;
  private final Sight sight;

  ActionRows(Session session, Sight sight) {
    this.session = session;
    this.sight = sight;
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
    Map<Long, Result<Record>> rows =
        session
            .sql()
            .select(COLUMNS)
            .from(ACTION)
            .join(PRIORITY)
            .on(PRIORITY.ID.eq(ACTION.PRIORITY_ID))
            .leftJoin(CLOSURE)
            .on(standingClosure())
            .leftJoin(BLOCKER)
            .on(
                BLOCKER.ACTION_ID.eq(ACTION.ID),
                BLOCKER.LIFTED_AT.isNull(),
                BLOCKER.WITHDRAWN_AT.isNull())
            .leftJoin(BLOCKING)
            .on(BLOCKING.ID.eq(BLOCKER.BY_ACTION_ID))
            .leftJoin(DATE_REQUEST)
            .on(
                DATE_REQUEST.ACTION_ID.eq(ACTION.ID),
                DATE_REQUEST.ANSWERED_AT.isNull(),
                DATE_REQUEST.WITHDRAWN_AT.isNull())
            .leftJoin(MILESTONE)
            .on(MILESTONE.ACTION_ID.eq(ACTION.ID), MILESTONE.WITHDRAWN_AT.isNull())
            .where(which)
            .fetchGroups(ACTION.ID);
    if (rows.isEmpty()) return List.of();
    Map<Long, ActionParts> parts = parts(rows.size() == 1 ? only(rows) : which);
    ActionReading reading = new ActionReading(session, sight, hiddenRefs());
    return rows.entrySet().stream()
        .map(
            row ->
                reading.action(
                    row.getValue().getFirst(),
                    milestones(row.getValue()),
                    parts.getOrDefault(row.getKey(), ActionParts.NONE)))
        .sorted(Comparator.comparing(Action::ref).thenComparing(Action::id))
        .toList();
  }

  /** The refs of actions that the reader may not see, which links may not name either. */
  private Set<Ref> hiddenRefs() {
    if (sight.hidden().isEmpty()) return Set.of();
    return session
        .sql()
        .select(ACTION.REF)
        .from(ACTION)
        .where(sight.concealed())
        .fetchSet(row -> ActionReading.ref(row.value1()));
  }

  static Condition standingClosure() {
    return CLOSURE
        .ACTION_ID
        .eq(ACTION.ID)
        .and(CLOSURE.REOPENED_AT.isNull())
        .and(CLOSURE.WITHDRAWN_AT.isNull());
  }

  private static Condition only(Map<Long, ?> rows) {
    return ACTION.ID.eq(rows.keySet().iterator().next());
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
        row.getMetAt() != null);
  }

  private Map<Long, ActionParts> parts(Condition which) {
    return ActionParts.of(
        session
            .sql()
            .select(
                ACTION_ALIAS.ACTION_ID, inline("alias"), inline(0), ACTION_ALIAS.REF, inline(0L))
            .from(ACTION_ALIAS)
            .join(ACTION)
            .on(ACTION.ID.eq(ACTION_ALIAS.ACTION_ID))
            .where(which)
            .unionAll(
                DSL.select(
                        ACTION_LINK.ACTION_ID,
                        inline("link"),
                        inline(0),
                        ACTION_LINK.REF,
                        inline(0L))
                    .from(ACTION_LINK)
                    .join(ACTION)
                    .on(ACTION.ID.eq(ACTION_LINK.ACTION_ID))
                    .where(which))
            .unionAll(
                DSL.select(
                        CONTRIBUTOR.ACTION_ID,
                        inline("contributor"),
                        CONTRIBUTOR.POSITION,
                        CONTRIBUTOR.PARTY_KIND,
                        CONTRIBUTOR.PARTY_ID)
                    .from(CONTRIBUTOR)
                    .join(ACTION)
                    .on(ACTION.ID.eq(CONTRIBUTOR.ACTION_ID))
                    .where(which))
            .fetch());
  }
}
