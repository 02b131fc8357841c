package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;

import java.util.List;
import java.util.OptionalInt;
import org.beadle.plan.Timescale;
import org.beadle.store.jooq.tables.records.ActionRecord;
import org.jooq.Field;

/** Which columns of an action's row a wanted action fills. */
final class ActionColumns {
  private static final List<Field<?>> FILLED =
      List.of(
          ACTION.PRIORITY_ID,
          ACTION.TITLE,
          ACTION.OUTCOME,
          ACTION.LEAD_KIND,
          ACTION.LEAD_ID,
          ACTION.LEAD_SOURCE,
          ACTION.LEAD_INHERITED,
          ACTION.TIMESCALE,
          ACTION.IMMEDIATE,
          ACTION.ONGOING,
          ACTION.REVIEW_MONTHS,
          ACTION.SOURCE_STATUS);

  private ActionColumns() {}

  static ActionRecord fill(ActionRecord row, NewAction wanted) {
    row.setPriorityId(wanted.priority().id());
    row.setTitle(wanted.title());
    row.setOutcome(wanted.outcome().orElse(null));
    LeadColumns lead = LeadColumns.of(wanted.lead().accountable());
    row.setLeadKind(lead.kind());
    row.setLeadId(lead.id());
    row.setLeadSource(wanted.lead().source().orElse(null));
    row.setLeadInherited(wanted.lead().inherited());
    fill(row, wanted.timescale());
    wanted.source().status().ifPresent(row::setSourceStatus);
    return row;
  }

  private static void fill(ActionRecord row, Timescale timescale) {
    OptionalInt review = timescale.reviewMonths();
    row.setTimescale(timescale.source().isEmpty() ? null : timescale.source());
    row.setImmediate(timescale.immediate());
    row.setOngoing(timescale.ongoing());
    row.setReviewMonths(review.isPresent() ? review.getAsInt() : null);
  }

  /** The edits that make {@code row} what is wanted. */
  static void edits(ActionRecord row, NewAction wanted, Edits edits) {
    ActionRecord after = fill(row.copy(), wanted);
    after.setSourceStatus(wanted.source().status().orElse(row.getSourceStatus()));
    FILLED.forEach(field -> edit(edits, field, row, after));
  }

  private static <T> void edit(
      Edits edits, Field<T> field, ActionRecord before, ActionRecord after) {
    edits.set(field, before.get(field), after.get(field));
  }
}
