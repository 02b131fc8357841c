package org.beadle.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills cells that were left empty to mean "as above", within one priority. */
final class CellsAbove {
  private final SourceFile file;
  private final List<Doubt> doubts;
  private final Map<Column, String> last = new EnumMap<>(Column.class);
  private int priority;

  CellsAbove(SourceFile file, List<Doubt> doubts) {
    this.file = file;
    this.doubts = doubts;
  }

  /** Nothing is carried over from one priority to another. */
  void enter(int next) {
    if (next != priority) last.clear();
    priority = next;
  }

  ProposedLead lead(PlanDraft draft) {
    if (!draft.headings().has(Column.LEAD)) return ProposedLead.NOBODY;
    boolean empty = draft.text(Column.LEAD).isEmpty();
    String lead = filled(draft, Column.LEAD);
    if (empty && lead.isEmpty())
      doubt(draft, Column.LEAD, "Nobody is named: the action has no lead.");
    if (empty && !lead.isEmpty())
      doubt(
          draft,
          Column.LEAD,
          "The cell is empty: the lead is as above, “%s”.".formatted(PlainText.onOneLine(lead)));
    return new ProposedLead(lead, empty && !lead.isEmpty());
  }

  Optional<String> outcome(PlanDraft draft) {
    boolean empty = draft.text(Column.OUTCOME).isEmpty();
    String outcome = filled(draft, Column.OUTCOME);
    if (empty && !outcome.isEmpty())
      doubt(draft, Column.OUTCOME, "The cell is empty: the outcome is as above.");
    return Optional.of(PlainText.withoutBullet(outcome)).filter(text -> !text.isEmpty());
  }

  /** A date is carried down only where the cells are merged: an empty one may mean "none yet". */
  String timescale(PlanDraft draft) {
    boolean merged = draft.headings().mergedAbove(draft.row(), Column.TIMESCALE);
    String own = draft.text(Column.TIMESCALE);
    String timescale = own.isEmpty() && merged ? last.getOrDefault(Column.TIMESCALE, "") : own;
    last.put(Column.TIMESCALE, timescale);
    return PlainText.onOneLine(timescale);
  }

  private String filled(PlanDraft draft, Column column) {
    String own = draft.text(column);
    if (!own.isEmpty()) last.put(column, own);
    return last.getOrDefault(column, "");
  }

  private void doubt(PlanDraft draft, Column column, String assumed) {
    Place where = file.at(draft.row(), draft.headings().place(column).orElse(0));
    doubts.add(new Doubt(where, draft.text(column), assumed));
  }
}
