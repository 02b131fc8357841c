package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_ALIAS;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PROGRESS_UPDATE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.nudge.Pause;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.beadle.store.jooq.tables.records.ProgressUpdateRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The actions, as one reader may see them: what belongs to a confidential group that the reader may
 * not see is left out of every answer. Any list costs a fixed number of statements.
 */
public final class Actions {
  private final Session session;

  Actions(Session session) {
    this.session = session;
  }

  /** The action with a ref now or earlier, in the current plan first and else in an older one. */
  public Optional<Action> find(Reader reader, Ref ref) {
    ActionRows rows = new ActionRows(session, Sight.of(reader, session));
    return rows.named(ref).flatMap(rows::kept);
  }

  /** When the action with a ref was last taken out of its plan; empty where it was not. */
  public Optional<Instant> takenOut(Reader reader, Ref ref) {
    return session
        .sql()
        .select(max(ACTION.WITHDRAWN_AT))
        .from(ACTION)
        .where(Sight.of(reader, session).shown(), ACTION.REF_KEY.eq(ref.key()))
        .fetchOptional(row -> row.value1());
  }

  /** An action by its id, whatever plan it is in. */
  public Optional<Action> byId(Reader reader, long action) {
    return new ActionRows(session, Sight.of(reader, session)).one(action);
  }

  /** The actions of the current plan, in the natural order of their refs. */
  public List<Action> all(Reader reader) {
    return shown(reader, ofCurrentPlan(reader.board()));
  }

  /** The actions that were taken out of the current plan, in the natural order of their refs. */
  public List<Action> withdrawn(Reader reader) {
    Sight sight = Sight.of(reader, session);
    return new ActionRows(session, sight)
        .withdrawn(sight.shown().and(ofCurrentPlan(reader.board())));
  }

  /** What the plan's file said last of the status of each action of the current plan, by its id. */
  public Map<Long, String> sourceStatuses(Reader reader) {
    return session
        .sql()
        .select(ACTION.ID, ACTION.SOURCE_STATUS)
        .from(ACTION)
        .where(
            Sight.of(reader, session).shown(),
            ofCurrentPlan(reader.board()),
            ACTION.WITHDRAWN_AT.isNull(),
            ACTION.SOURCE_STATUS.isNotNull())
        .fetchMap(ACTION.ID, ACTION.SOURCE_STATUS);
  }

  /** The parties that lead an action of the board, now or in an older plan. */
  public Set<Party> leads(long board) {
    return session
        .sql()
        .selectDistinct(ACTION.LEAD_KIND, ACTION.LEAD_ID)
        .from(ACTION)
        .where(
            ACTION.BOARD_ID.eq(board), ACTION.WITHDRAWN_AT.isNull(), ACTION.LEAD_KIND.ne("nobody"))
        .fetchSet(row -> new Party(Code.read(Party.Kind.class, row.value1()), row.value2()));
  }

  /** The refs of the current plan, in their natural order. */
  public List<Ref> refs(Reader reader) {
    return session
        .sql()
        .select(ACTION.REF)
        .from(ACTION)
        .where(
            Sight.of(reader, session).shown(),
            ofCurrentPlan(reader.board()),
            ACTION.WITHDRAWN_AT.isNull())
        .fetch(row -> ActionReading.ref(row.value1()))
        .stream()
        .sorted()
        .toList();
  }

  /**
   * What the reader may not see of the current plan, so that it can be counted by colour and by
   * priority: ids, refs, titles, words, notes and names are blank. What the rules of the colours
   * ask for is left: dates, closure, declared colour, and who is accountable.
   */
  public List<Action> concealed(Reader reader) {
    Sight sight = Sight.of(reader, session);
    if (sight.hidden().isEmpty()) return List.of();
    return new ActionRows(session, sight)
        .where(sight.concealed().and(ofCurrentPlan(reader.board()))).stream()
            .map(Concealment::of)
            .toList();
  }

  /** Unfinished actions of the current plan with an open milestone due on {@code day} or before. */
  public List<Action> openDueBy(Reader reader, LocalDate day) {
    Condition due =
        ACTION.ID.in(
            select(MILESTONE.ACTION_ID)
                .from(MILESTONE)
                .where(
                    MILESTONE.BOARD_ID.eq(reader.board()),
                    MILESTONE.DUE_ON.le(day),
                    MILESTONE.MET_AT.isNull(),
                    MILESTONE.WITHDRAWN_AT.isNull()));
    Condition open = notExists(selectOne().from(CLOSURE).where(ActionStatements.standingClosure()));
    return shown(reader, due.and(open).and(ofCurrentPlan(reader.board())));
  }

  /**
   * Actions of the current plan for which another date is asked, and those that were finished on
   * {@code since} or later and not accepted.
   */
  public List<Action> undecided(Reader reader, LocalDate since) {
    return shown(reader, Undecided.since(since, reader.board()).and(ofCurrentPlan(reader.board())));
  }

  /** When some actions could not be late, by the action's id. */
  public Map<Long, List<Pause>> pauses(long board, Collection<Long> actions) {
    return new Pauses(session).of(board, actions);
  }

  /**
   * An action's progress updates, the newest first, but for those that stay a confidential group's.
   */
  public List<Update> updates(Reader reader, long action, int atMost) {
    Roster roster = session.roster(reader.board());
    Sight sight = Sight.of(reader, session);
    return session
        .sql()
        .select(PROGRESS_UPDATE)
        .from(PROGRESS_UPDATE)
        .join(ACTION)
        .on(ACTION.ID.eq(PROGRESS_UPDATE.ACTION_ID))
        .where(
            PROGRESS_UPDATE.ACTION_ID.eq(action),
            PROGRESS_UPDATE.WITHDRAWN_AT.isNull(),
            ACTION.WITHDRAWN_AT.isNull(),
            sight.shown(),
            Custody.of(session, sight).open(PROGRESS_UPDATE.ACTION_ID, PROGRESS_UPDATE.AT))
        .orderBy(PROGRESS_UPDATE.AT.desc(), PROGRESS_UPDATE.ID.desc())
        .limit(atMost)
        .fetch(row -> update(row.value1(), roster));
  }

  /** The next ref of a priority: one above its highest number, and never used in the plan. */
  public Ref nextRef(long plan, int priority) {
    return NextRef.of(priority, used(plan));
  }

  /** Whether no action of the plan has, or ever had, the ref. */
  public boolean isFree(long plan, Ref ref) {
    DSLContext sql = session.sql();
    return !sql.fetchExists(ACTION, ACTION.PLAN_ID.eq(plan).and(ACTION.REF_KEY.eq(ref.key())))
        && !sql.fetchExists(
            ACTION_ALIAS, ACTION_ALIAS.PLAN_ID.eq(plan).and(ACTION_ALIAS.REF_KEY.eq(ref.key())));
  }

  /**
   * The colours of the board's actions on one day, as {@link #saveDay} kept them; none where the
   * day was not kept. What the reader may not see comes without its action and reason.
   */
  public List<DayColours> ragOn(Reader reader, LocalDate day) {
    return new Days(session).on(Sight.of(reader, session), day);
  }

  /** Actions as they stood just before {@code until}, those among them that were taken out. */
  public List<Action> before(Reader reader, Instant until, Collection<Long> actions) {
    return PastActions.before(session, Sight.of(reader, session), ACTION.ID.in(actions), until);
  }

  /** The plan by which the board worked just before {@code until}, as it stood then. */
  public PastPlan planBefore(Reader reader, Instant until) {
    return PastActions.plan(session, Sight.of(reader, session), until);
  }

  /** The first day whose colours were kept. */
  public Optional<LocalDate> firstDayKept(long board) {
    return new Days(session).firstKept(board);
  }

  /** The newest day up to {@code day} whose colours were kept. */
  public Optional<LocalDate> lastDayKept(long board, LocalDate day) {
    return new Days(session).lastKept(board, day);
  }

  /** Keeps a day's colours by the actions' ids, instead of those kept for it before. */
  public void saveDay(long board, LocalDate day, Map<Long, Colours> colours) {
    new Days(session).save(board, day, colours);
  }

  private Set<Ref> used(long plan) {
    return new HashSet<>(
        session
            .sql()
            .select(ACTION.REF)
            .from(ACTION)
            .where(ACTION.PLAN_ID.eq(plan))
            .union(select(ACTION_ALIAS.REF).from(ACTION_ALIAS).where(ACTION_ALIAS.PLAN_ID.eq(plan)))
            .fetch(row -> ActionReading.ref(row.value1())));
  }

  private static Condition ofCurrentPlan(long board) {
    return ACTION.PLAN_ID.eq(
        select(PLAN.ID)
            .from(PLAN)
            .where(PLAN.BOARD_ID.eq(board), PLAN.CURRENT_PLAN.isTrue())
            .orderBy(PLAN.CREATED_AT.desc(), PLAN.ID.desc())
            .limit(1));
  }

  private static Update update(ProgressUpdateRecord row, Roster roster) {
    return new Update(
        ActionReading.nameOf(roster, row.getMemberId()),
        row.getSaidOn(),
        Optional.ofNullable(row.getRag()).map(rag -> Code.read(Rag.class, rag)),
        Optional.ofNullable(row.getNote()),
        Optional.ofNullable(row.getEvidence()));
  }

  private List<Action> shown(Reader reader, Condition which) {
    Sight sight = Sight.of(reader, session);
    return new ActionRows(session, sight).where(sight.shown().and(which));
  }
}
