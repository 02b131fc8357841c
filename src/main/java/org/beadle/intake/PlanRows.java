package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.beadle.plan.Ref;

/** Walks over a file's rows once and gathers each action's, with the priority it stands under. */
final class PlanRows {
  private final SourceFile file;
  private final List<PlanDraft> drafts = new ArrayList<>();
  private final List<PriorityMark> declared = new ArrayList<>();
  private final List<Doubt> doubts;
  private Optional<Headings> headings = Optional.empty();
  private Optional<PriorityMark> priority = Optional.empty();
  private String sectionTitle = "";
  private boolean underHeadings;
  private boolean newSection;

  PlanRows(SourceFile file, List<Doubt> doubts) {
    this.file = file;
    this.doubts = doubts;
  }

  /** The actions in the order of the file; none where no row of headings was found. */
  List<PlanDraft> gather() {
    file.tables().forEach(this::take);
    return drafts;
  }

  boolean foundHeadings() {
    return headings.isPresent();
  }

  /** What lines outside of the tables say about priorities. */
  List<PriorityMark> declared() {
    return declared;
  }

  private void take(Table table) {
    takeAbove(table.above());
    List<Row> rows = table.rows();
    if (rows.isEmpty()) return;
    if (!hasHeadings(rows) && !headings.map(known -> known.goOnIn(rows)).orElse(false)) {
      leaveOut(
          rows.getFirst(),
          "No row of this table reads as the headings of a plan: the table is left out.");
      return;
    }
    for (int i = 0; i < rows.size(); ) i += take(rows.get(i), rows.subList(i + 1, rows.size()));
  }

  private static boolean hasHeadings(List<Row> rows) {
    return IntStream.range(0, rows.size())
        .anyMatch(i -> HeadingRows.begin(rows.get(i), rows.subList(i + 1, rows.size())));
  }

  private void leaveOut(Row row, String reason) {
    doubts.add(new Doubt(file.at(row), PlainText.onOneLine(row.words()), reason));
  }

  private void leaveOut(Row row, int column, String reason) {
    doubts.add(new Doubt(file.at(row, column), row.text(column), reason));
  }

  /** A line that names a priority opens it; several such lines are only a list of them. */
  private void takeAbove(List<Row> lines) {
    List<PriorityMark> named = new ArrayList<>();
    sectionTitle = "";
    for (Row line : lines) {
      Place where = file.at(line);
      Optional<PriorityMark> name = PriorityMark.named(where, line.text(0));
      Optional<PriorityMark> mark = name.or(() -> PriorityMark.listed(where, line.text(0)));
      mark.ifPresent(declared::add);
      name.ifPresent(named::add);
      sectionTitle = mark.isPresent() ? "" : line.text(0);
    }
    if (named.size() == 1) open(named.getFirst());
    if (named.size() > 1) openSection();
  }

  /** Takes a row; how many it took, since headings may be two. */
  private int take(Row row, List<Row> below) {
    Optional<Headings> two = HeadingRows.of(row, below);
    two.ifPresent(this::take);
    if (two.isPresent()) return 2;
    if (takeHeadings(row, below) || takePriority(row)) return 1;
    if (headings.isEmpty()) leaveOut(row, "The row stands above the headings: it is left out.");
    else takeAction(row, headings.get());
    underHeadings = false;
    return 1;
  }

  // Headings ------------------------------------------------------------------------------------

  private boolean takeHeadings(Row row, List<Row> below) {
    Optional<Headings> found = Headings.of(row, below);
    boolean garbled = found.isEmpty() && headings.isPresent() && headings.get().resembles(row);
    if (found.isEmpty() && !garbled) return false;
    if (garbled && !headings.get().repeats(row))
      leaveOut(row, "This reads as the headings once more, with letters lost: it is left out.");
    found.ifPresent(this::take);
    underHeadings = true;
    return true;
  }

  private void take(Headings found) {
    if (saysMore(found)) set(found);
    underHeadings = true;
  }

  /** The same headings again tell no more, unless the refs were not found by their look before. */
  private boolean saysMore(Headings found) {
    if (headings.isEmpty() || !headings.get().repeats(found.row())) return true;
    return found.has(Column.REF) && !headings.get().has(Column.REF);
  }

  private void set(Headings found) {
    boolean first = headings.isEmpty() || !headings.get().columns().equals(found.columns());
    headings = Optional.of(found);
    if (!first) return;
    for (int i : found.strange())
      leaveOut(found.row(), i, "Beadle has no place for this column: it is left out.");
    if (found.refsUnheaded())
      doubts.add(
          new Doubt(
              file.at(found.row(), found.columns().get(Column.REF)),
              "",
              "The column has no heading; its cells read as the actions' refs."));
  }

  // Priorities ----------------------------------------------------------------------------------

  private boolean takePriority(Row row) {
    takePriorityColumn(row);
    List<Integer> filled = row.filled();
    if (filled.size() != 1) return false;
    Cell cell = row.cell(filled.getFirst());
    Place where = file.at(row);
    Optional<PriorityMark> named = PriorityMark.named(where, cell.text());
    if (named.isPresent()) open(named.get());
    else if (isSection(row, filled.getFirst())) openSection();
    else if (runsAcross(row, filled.getFirst()))
      openAcross(PriorityMark.across(where, cell.text()));
    else return false;
    return true;
  }

  private void takePriorityColumn(Row row) {
    String text = headings.map(each -> each.text(row, Column.PRIORITY)).orElse("");
    if (text.isEmpty() || row.filled().size() < 2) return;
    Place where = file.at(row, headings.get().columns().get(Column.PRIORITY));
    OptionalInt number =
        text.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    open(
        PriorityMark.named(where, text)
            .orElseGet(
                () ->
                    number.isPresent()
                        ? new PriorityMark(where, "", number, "")
                        : PriorityMark.across(where, text)));
  }

  private void open(PriorityMark mark) {
    priority = Optional.of(mark);
    newSection = true;
  }

  private void openAcross(PriorityMark mark) {
    open(mark);
    String number = mark.number().isPresent() ? "" : " It has no number: it is given the next one.";
    doubts.add(
        new Doubt(
            mark.where(),
            mark.title(),
            "The text runs across the table: taken as the title of a priority." + number));
  }

  /** A ref that stands alone in its row heads the refs that begin with it. */
  private boolean isSection(Row row, int column) {
    return column == 0
        && row.cells().size() > 1
        && Ref.parse(LookAlikes.toLatin(row.text(column))).isPresent();
  }

  private void openSection() {
    priority = Optional.empty();
    newSection = true;
  }

  private boolean runsAcross(Row row, int column) {
    if (headings.isEmpty()) return false;
    if (row.cell(column).span() > 1) return true;
    return headings.get().place(Column.REF).equals(OptionalInt.of(column))
        && Ref.all(row.text(column)).isEmpty();
  }

  // Actions -------------------------------------------------------------------------------------

  private void takeAction(Row row, Headings above) {
    boolean ownRef = !above.text(row, Column.REF).isEmpty() && !above.mergedAbove(row, Column.REF);
    if (ownRef || beginsWithoutRef(row, above)) begin(row, above);
    else if (drafts.isEmpty() || newSection)
      leaveOut(row, "The row has no ref and no action stands above it: it is left out.");
    else join(row, above);
  }

  private boolean beginsWithoutRef(Row row, Headings above) {
    String title = above.text(row, Column.TITLE);
    if (title.isEmpty() || above.mergedAbove(row, Column.TITLE)) return false;
    boolean dated = !above.text(row, Column.TIMESCALE).isEmpty();
    if (!above.has(Column.REF)) return !isTornOff(title, dated, above);
    boolean follows = !drafts.isEmpty() && !newSection;
    if (!follows) return dated || !above.text(row, Column.LEAD).isEmpty();
    return dated && !drafts.getLast().text(Column.TIMESCALE).isEmpty();
  }

  /** In a plan without refs, the rest of a row is known by the page break before it. */
  private boolean isTornOff(String title, boolean dated, Headings above) {
    boolean small = Character.isLowerCase(title.codePointAt(0));
    boolean follows = !drafts.isEmpty() && !newSection;
    return follows && underHeadings && !dated && (small || above.has(Column.TIMESCALE));
  }

  private void begin(Row row, Headings above) {
    tellOfUnheaded(row, above);
    drafts.add(new PlanDraft(row, above, priority, sectionTitle));
    newSection = false;
  }

  private void tellOfUnheaded(Row row, Headings above) {
    String leftOut = "No heading stands above this cell: it is left out.";
    for (int i : above.unheaded(row)) doubts.add(new Doubt(file.at(row, i), row.text(i), leftOut));
  }

  private void join(Row row, Headings above) {
    PlanDraft last = drafts.getLast();
    last.join(row, above);
    tellOfUnheaded(row, above);
    String after = underHeadings ? " It stands after a page break." : "";
    doubts.add(
        new Doubt(
            file.at(row),
            PlainText.onOneLine(row.words()),
            "The row has no ref: its text is joined to the action of %s.%s"
                .formatted(last.row().name(), after)));
  }
}
