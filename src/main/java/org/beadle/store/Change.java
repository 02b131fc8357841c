package org.beadle.store;

import static org.beadle.store.jooq.Tables.BOARD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;

/**
 * One open change of a board's record. Its verbs write at once and remember, for the journal, what
 * each field was before and is since; {@link #finish} writes that down.
 *
 * <p>Verbs about an action answer with the action as they leave it. An action given to them must
 * have been read in the same write; of one that the change has touched already, the newest state is
 * used whatever is given. A verb that has nothing to do, such as closing what is closed, does
 * nothing.
 */
public final class Change {
  private final Ledger ledger;
  private boolean finished;

  private Change(Ledger ledger) {
    this.ledger = ledger;
  }

  /** One change of a board at a time, since the journal is one chain. */
  static void hold(Session session, long board) {
    if (session.locks())
      session.sql().select(BOARD.ID).from(BOARD).where(BOARD.ID.eq(board)).forUpdate().execute();
  }

  static Change begin(Session session, ChangeHeader header) {
    hold(session, header.board());
    Change change = new Change(new Ledger(session, header));
    session.opened(change);
    return change;
  }

  /** Finishes an action. */
  public Action close(Action action, Optional<String> note) {
    return new Finishing(ledger).close(action, note);
  }

  /** A chair accepts that an action is finished. */
  public Action accept(Action action) {
    return new Finishing(ledger).accept(action);
  }

  /** Opens a finished action again. */
  public Action reopen(Action action, Optional<String> reason) {
    return new Finishing(ledger).reopen(action, reason);
  }

  /** Marks a milestone as met; a note becomes a progress update. */
  public Action meet(Action action, Milestone milestone, Optional<String> note) {
    return new Dating(ledger).meet(action, milestone, note);
  }

  /** Declares a colour: Red, Amber or Green. */
  public Action declare(Action action, Rag rag, Optional<String> note, boolean byChair) {
    return new Telling(ledger).declare(action, rag, note, byChair);
  }

  /** Adds a progress note. */
  public Action note(Action action, String text) {
    return new Telling(ledger).note(action, text);
  }

  /**
   * Adds a progress note that an older document dates. It does not count as the action's last
   * update.
   *
   * @param said the day of the note, local to the board
   */
  public Action noteOf(Action action, LocalDate said, String text) {
    return new Telling(ledger).noteOf(action, said, text);
  }

  /** Adds a link to evidence. */
  public Action evidence(Action action, String url) {
    return new Telling(ledger).evidence(action, url);
  }

  /**
   * Moves a milestone; the day first promised is kept, and a slip counted. A reason becomes a
   * progress update. An open request about the milestone is withdrawn.
   *
   * @param late whether the milestone had been missed
   */
  public Action redate(
      Action action, Milestone milestone, LocalDate due, Optional<String> reason, boolean late) {
    return new Dating(ledger).redate(action, milestone, due, reason, late);
  }

  /** The same where an action may have no milestone yet: it gets its first. */
  public Action redate(
      Action action,
      Optional<Milestone> milestone,
      LocalDate due,
      Optional<String> reason,
      boolean late) {
    return milestone
        .map(each -> redate(action, each, due, reason, late))
        .orElseGet(() -> addDate(action, due, reason));
  }

  /** Gives an action a further milestone, such as its first. */
  public Action addDate(Action action, LocalDate due, Optional<String> reason) {
    return new Dating(ledger).add(action, due, reason);
  }

  /** Promises a late milestone by a day; until then nobody is told that it is late. */
  public Action promise(Action action, Milestone milestone, LocalDate until) {
    return new Dating(ledger).promise(action, milestone, until);
  }

  /** Asks the chair to move a milestone, instead of what was asked before. A member asks. */
  public Action requestDate(
      Action action, Milestone milestone, LocalDate due, Optional<String> reason) {
    return new Dating(ledger).request(action, milestone, due, reason);
  }

  /** Grants a request, which moves the milestone, or declines it. */
  public Action answerDate(Action action, DateRequest request, boolean granted) {
    return new Dating(ledger).answer(action, request, granted);
  }

  /** Makes another party accountable; contributors and the plan's own words stay. */
  public Action handOver(Action action, Party to) {
    return new Drafting(ledger).handOver(action, to);
  }

  /** Holds an action's nudges up to and including a day. */
  public Action snooze(Action action, LocalDate until) {
    return new Waiting(ledger).snooze(action, until);
  }

  /** Says what an action waits for, instead of what it waited for before. */
  public Action block(
      Action action, Optional<Action> by, Optional<Party> party, Optional<String> note) {
    return new Waiting(ledger).block(action, by, party, note);
  }

  /** What an action waited for is out of the way. */
  public Action unblock(Action action) {
    return new Waiting(ledger).unblock(action);
  }

  /**
   * Adds an action. One that was withdrawn from the same plan comes back by its ref and is brought
   * up to what is wanted.
   *
   * @throws IllegalArgumentException where the ref is, or was, another action's; {@link
   *     Actions#isFree} tells
   */
  public Action addAction(NewAction wanted) {
    return new Drafting(ledger).add(wanted);
  }

  /**
   * Makes an action what is wanted, in the fields that a plan has: those that differ are changed.
   * Due days are compared with the days first promised, so a milestone that was moved since stays;
   * a new day moves a milestone and counts as a slip. The ref stays; {@link #renumber} changes it.
   */
  public Action amend(Action action, NewAction wanted) {
    return new Drafting(ledger).amend(action, wanted);
  }

  /**
   * Gives an action another ref; the old one stays its alias for good.
   *
   * @throws IllegalArgumentException where the ref is, or was, another action's
   */
  public Action renumber(Action action, Ref ref) {
    return new Drafting(ledger).renumber(action, ref);
  }

  /** Takes an action out of the plan; its history stays, and nothing waits for it any more. */
  public void withdraw(Action action) {
    new Drafting(ledger).withdraw(action);
  }

  /** The plan of this name, which the board works by from now on. */
  public Plan addPlan(String name) {
    return new Planning(ledger).add(name);
  }

  /** A plan's priority by its number, with this title. */
  public Priority putPriority(long plan, int number, String title) {
    return new Planning(ledger).put(plan, number, title);
  }

  /** The verbs that write the diary. */
  public Convening diary() {
    return new Convening(ledger);
  }

  /** The verb that writes who is coming to a meeting. */
  public Answering answers() {
    return new Answering(ledger);
  }

  /** The verbs that write a meeting's register. */
  public Registering registers() {
    return new Registering(ledger);
  }

  /** The verbs that write what groups discuss. */
  public AgendaSetting agendas() {
    return new AgendaSetting(ledger);
  }

  /**
   * A person is away, on every board, from the first to the last day.
   *
   * @return the id of those days
   */
  public long away(long person, LocalDate from, LocalDate until) {
    return new GoingAway(ledger).away(person, from, until);
  }

  /** A person is back: of the days away only those before today count. */
  public void back(long person) {
    new GoingAway(ledger).back(person);
  }

  /** The verbs that set the board up. */
  public SetUp setUp() {
    return new SetUp(ledger);
  }

  /** Whether anything was changed so far. */
  public boolean changedAnything() {
    return !ledger.entries().isEmpty();
  }

  /**
   * Writes the change and its journal.
   *
   * @param summary what was done, in one sentence
   * @param subjectKind what it was done to, such as {@code action}
   * @return the change's id; empty where nothing was changed, and then nothing is written
   */
  public OptionalLong finish(String summary, String subjectKind, long subjectId) {
    return finish(summary, subjectKind, subjectId, null);
  }

  OptionalLong finish(String summary, String subjectKind, long subjectId, Long undoes) {
    if (finished) throw new IllegalStateException("The change is finished already.");
    finished = true;
    if (ledger.entries().isEmpty()) return OptionalLong.empty();
    long id = ledger.nextId();
    new JournalRows(ledger.session())
        .append(
            JournalRows.change(id, ledger.header(), summary, subjectKind, subjectId, undoes),
            ledger.entries());
    ledger.touched().forEach(ledger.session()::keep);
    return OptionalLong.of(id);
  }

  Ledger ledger() {
    return ledger;
  }

  /** Whether rows were written that no journal tells of. */
  boolean leftOpen() {
    return !finished && changedAnything();
  }
}
