package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.PRIORITY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Closure;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Declaration;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;
import org.beadle.store.jooq.tables.records.ActionRecord;
import org.beadle.store.jooq.tables.records.BlockerRecord;
import org.beadle.store.jooq.tables.records.ClosureRecord;
import org.beadle.store.jooq.tables.records.DateRequestRecord;
import org.jooq.Record;

/** Makes actions of rows, as one reader may see them. */
final class ActionReading {
  private final Roster roster;
  private final Sight sight;
  private final Set<Ref> hiddenRefs;
  private final Session session;
  private Optional<Custody> custody = Optional.empty();

  /**
   * @param hiddenRefs refs that may not be named
   */
  ActionReading(Session session, Sight sight, Set<Ref> hiddenRefs) {
    this.session = session;
    this.hiddenRefs = hiddenRefs;
    this.roster = session.roster(sight.board());
    this.sight = sight;
  }

  Action action(Record whole, List<Milestone> milestones, ActionParts parts) {
    ActionRecord row = whole.into(ACTION);
    Ref ref = ref(row.getRef());
    return new Action(
        row.getId(),
        row.getBoardId(),
        row.getPlanId(),
        Plans.priority(whole.into(PRIORITY)),
        ref,
        parts.aliases().stream().filter(alias -> !alias.equals(ref)).toList(),
        parts.links().stream().filter(link -> !hiddenRefs.contains(link)).toList(),
        row.getTitle(),
        Optional.ofNullable(row.getOutcome()),
        lead(row, parts),
        timescale(row, milestones),
        milestones,
        declaration(row),
        Optional.of(whole.into(CLOSURE)).filter(has -> has.getId() != null).map(this::closure),
        Optional.of(whole.into(BLOCKER))
            .filter(has -> has.getId() != null)
            .map(
                has ->
                    blocker(
                        has,
                        whole.into(ActionStatements.BLOCKING),
                        whole.get(ActionStatements.BLOCKING_CLOSURE.CLOSED_ON))),
        Optional.of(whole.into(DATE_REQUEST))
            .filter(has -> has.getId() != null)
            .map(this::dateRequest),
        Optional.ofNullable(row.getLastUpdateOn()),
        Optional.ofNullable(row.getSnoozedUntilOn()),
        confidentialGroup(row),
        row.getCreatedOn(),
        row.getVersion());
  }

  /** A ref of the record, which always is one. */
  static Ref ref(String text) {
    return Ref.parse(text)
        .orElseThrow(() -> new StoreException("The record holds a ref that is none: " + text));
  }

  private static Lead lead(ActionRecord row, ActionParts parts) {
    return new Lead(
        accountable(row),
        parts.contributors(),
        Optional.ofNullable(row.getLeadSource()),
        row.getLeadInherited());
  }

  private static Optional<Party> accountable(ActionRecord row) {
    if (row.getLeadKind().equals(LeadColumns.NOBODY)) return Optional.empty();
    return Optional.of(new Party(Code.read(Party.Kind.class, row.getLeadKind()), row.getLeadId()));
  }

  private static Timescale timescale(ActionRecord row, List<Milestone> milestones) {
    Integer review = row.getReviewMonths();
    Timescale written =
        new Timescale(
            row.getTimescale() == null ? "" : row.getTimescale(),
            List.of(),
            row.getImmediate(),
            row.getOngoing(),
            review == null ? OptionalInt.empty() : OptionalInt.of(review));
    return promised(written, milestones);
  }

  /** A timescale with the days that the milestones were first promised for. */
  static Timescale promised(Timescale timescale, List<Milestone> milestones) {
    return new Timescale(
        timescale.source(),
        milestones.stream().map(Milestone::original).sorted().toList(),
        timescale.immediate(),
        timescale.ongoing(),
        timescale.reviewMonths());
  }

  private Optional<Declaration> declaration(ActionRecord row) {
    if (row.getDeclaredRag() == null) return Optional.empty();
    return Optional.of(
        new Declaration(
            Code.read(Rag.class, row.getDeclaredRag()),
            nameOf(roster, row.getDeclaredBy()),
            roster.board().dayOf(row.getDeclaredAt()),
            row.getSetByChair()));
  }

  private Closure closure(ClosureRecord row) {
    return new Closure(
        row.getId(),
        nameOf(roster, row.getMemberId()),
        row.getClosedOn(),
        said(row.getNote(), row.getActionId(), row.getAt()),
        Optional.ofNullable(row.getAcceptedBy()).map(by -> nameOf(roster, by)));
  }

  /** Of a blocking action that the reader may not see, not even the ref is told. */
  private Blocker blocker(BlockerRecord row, ActionRecord blocking, LocalDate finished) {
    Optional<Ref> action =
        Optional.of(blocking)
            .filter(has -> has.getId() != null)
            .filter(has -> !sight.hides(has.getLeadKind(), has.getLeadId()))
            .map(has -> ref(has.getRef()));
    Optional<Party> party =
        Optional.ofNullable(row.getByPartyKind())
            .map(kind -> new Party(Code.read(Party.Kind.class, kind), row.getByPartyId()));
    return new Blocker(
        row.getId(),
        action,
        party,
        said(row.getNote(), row.getActionId(), row.getAt()),
        roster.board().dayOf(row.getAt()),
        party.or(() -> action.flatMap(named -> accountable(blocking))),
        Optional.ofNullable(finished));
  }

  private DateRequest dateRequest(DateRequestRecord row) {
    return new DateRequest(
        row.getId(),
        row.getMilestoneId(),
        row.getDueOn(),
        said(row.getReason(), row.getActionId(), row.getAskedAt()),
        nameOf(roster, row.getAskedBy()),
        roster.board().dayOf(row.getAskedAt()));
  }

  /** Somebody's words, but for those that stay a confidential group's. */
  private Optional<String> said(String words, long action, Instant at) {
    return Optional.ofNullable(words).filter(any -> !custody().covers(action, at));
  }

  /** Read where words ask for it, which few actions have. */
  private Custody custody() {
    if (custody.isEmpty()) custody = Optional.of(Custody.of(session, sight));
    return custody.get();
  }

  private OptionalLong confidentialGroup(ActionRecord row) {
    boolean confidential =
        row.getLeadKind().equals("group") && sight.confidential().contains(row.getLeadId());
    return confidential ? OptionalLong.of(row.getLeadId()) : OptionalLong.empty();
  }

  /** A member's name; what no member did, an import did. */
  static String nameOf(Roster roster, Long member) {
    if (member == null) return "import";
    return roster.member(member).map(Member::name).orElse("unknown");
  }
}
