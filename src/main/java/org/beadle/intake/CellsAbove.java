package org.beadle.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills cells that were left empty, or say "ditto", to mean "as above", within one priority. */
final class CellsAbove {
  /** Words and marks that mean "the same as above". */
  private static final Pattern DITTO =
      Pattern.compile(
          "(?i)(?:(?:the )?same )?(?:as|see|as per) above\\.?|ditto\\.?|(?:the )?same|[-–—\\s]*(?:do|\"+|“|”|'{2}|’{2}|〃)[.\\s–—-]*");

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
    boolean own = isOwn(draft, Column.LEAD);
    String lead = filled(draft, Column.LEAD);
    if (lead.isEmpty()) doubt(draft, Column.LEAD, "Nobody is named: the action has no lead.");
    else if (!own)
      doubt(
          draft,
          Column.LEAD,
          "%s: the lead is as above, “%s”."
              .formatted(why(draft, Column.LEAD), PlainText.onOneLine(lead)));
    return new ProposedLead(lead, !own && !lead.isEmpty());
  }

  Optional<String> outcome(PlanDraft draft) {
    boolean own = isOwn(draft, Column.OUTCOME);
    String outcome = filled(draft, Column.OUTCOME);
    if (!own && !outcome.isEmpty())
      doubt(draft, Column.OUTCOME, why(draft, Column.OUTCOME) + ": the outcome is as above.");
    return Optional.of(PlainText.withoutBullet(outcome)).filter(text -> !text.isEmpty());
  }

  /**
   * A date is carried down only where the cells are merged or it says so: an empty one may mean
   * "none yet".
   */
  String timescale(PlanDraft draft) {
    boolean merged = draft.headings().mergedAbove(draft.row(), Column.TIMESCALE);
    String own = draft.text(Column.TIMESCALE);
    boolean ditto = isDitto(own);
    boolean carried = ditto || own.isEmpty() && merged;
    String timescale = carried ? last.getOrDefault(Column.TIMESCALE, "") : own;
    if (ditto && !timescale.isEmpty())
      doubt(
          draft,
          Column.TIMESCALE,
          "%s: the date is as above, “%s”."
              .formatted(why(draft, Column.TIMESCALE), PlainText.onOneLine(timescale)));
    last.put(Column.TIMESCALE, timescale);
    return PlainText.onOneLine(timescale);
  }

  private static boolean isDitto(String text) {
    return DITTO.matcher(PlainText.onOneLine(text)).matches();
  }

  private static boolean isOwn(PlanDraft draft, Column column) {
    return !draft.text(column).isEmpty() && !isDitto(draft.text(column));
  }

  private static String why(PlanDraft draft, Column column) {
    String words = PlainText.onOneLine(draft.text(column));
    return words.isEmpty() ? "The cell is empty" : "The cell says “%s”".formatted(words);
  }

  /** What a cell says, or the one above it; of a cell whose formula failed nobody knows. */
  private String filled(PlanDraft draft, Column column) {
    boolean own = isOwn(draft, column);
    if (own) last.put(column, draft.text(column));
    if (!own && draft.headings().failed(draft.row(), column)) return "";
    return last.getOrDefault(column, "");
  }

  private void doubt(PlanDraft draft, Column column, String assumed) {
    Place where = file.at(draft.row(), draft.headings().place(column).orElse(0));
    doubts.add(new Doubt(where, draft.text(column), assumed));
  }
}
