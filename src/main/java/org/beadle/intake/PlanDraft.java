package org.beadle.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An action while its rows are gathered; a page break may have cut it in several. */
final class PlanDraft {
  private final Row row;
  private final Headings headings;
  private final Optional<PriorityMark> priority;
  private final String sectionTitle;
  private final Map<Column, String> texts = new EnumMap<>(Column.class);
  private final Map<Integer, String> progress = new LinkedHashMap<>();

  /**
   * @param priority the priority row that it stands under, where there is one
   * @param sectionTitle the text above its table, which may name its priority; or empty
   */
  PlanDraft(Row row, Headings headings, Optional<PriorityMark> priority, String sectionTitle) {
    this.row = row;
    this.headings = headings;
    this.priority = priority;
    this.sectionTitle = sectionTitle;
    join(row, headings);
  }

  /** Continues the cells with those of {@code more}, in the columns of the headings above it. */
  void join(Row more, Headings above) {
    for (Column column : above.columns().keySet())
      if (column == Column.LEAD) texts.merge(column, above.text(more, column), WholeName::joined);
      else if (column != Column.PROGRESS)
        texts.merge(column, above.text(more, column), PlanDraft::joined);
    above.progress().keySet().forEach(i -> progress.merge(i, more.text(i), PlanDraft::joined));
  }

  /** One text cut in two: on a new line where a list item or a new sentence begins. */
  static String joined(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) return first + second;
    boolean item = second.startsWith(PlainText.BULLET);
    boolean sentence = first.matches("(?s).*[.!?]") && Character.isUpperCase(second.codePointAt(0));
    if (item || sentence) return first + "\n" + second;
    boolean word = first.matches("(?s).*\\p{L}-") && Character.isLowerCase(second.codePointAt(0));
    return first + (word ? "" : " ") + second;
  }

  /**
   * Whether a row without a ref begins another action: where its title begins anew, and both it and
   * this action have a lead that is a name by itself.
   */
  boolean endsBefore(String title, String lead) {
    return Character.isUpperCase(title.codePointAt(0))
        && WholeName.isOne(text(Column.LEAD))
        && WholeName.isOne(lead);
  }

  String leadOnOneLine() {
    return text(Column.LEAD).replace("\n", " / ");
  }

  Row row() {
    return row;
  }

  Headings headings() {
    return headings;
  }

  Optional<PriorityMark> priority() {
    return priority;
  }

  String sectionTitle() {
    return sectionTitle;
  }

  String text(Column column) {
    return texts.getOrDefault(column, "");
  }

  /** The notes by their column, counted from 0. */
  Map<Integer, String> progress() {
    return progress;
  }
}
