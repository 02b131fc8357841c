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
  private final PlanHeadings headings;
  private Optional<PriorityMark> priority = Optional.empty();
  private String sectionTitle = "";
  private boolean underHeadings;
  private boolean newSection;

  PlanRows(SourceFile file, List<Doubt> doubts) {
    this.file = file;
    this.doubts = doubts;
    this.headings = new PlanHeadings(file, doubts);
  }

  /** The actions in the order of the file; none where no row of headings was found. */
  List<PlanDraft> gather() {
    file.tables().forEach(this::take);
    return drafts;
  }

  boolean foundHeadings() {
    return headings.current().isPresent();
  }

  /** What lines outside of the tables say about priorities. */
  List<PriorityMark> declared() {
    return declared;
  }

  private void take(Table table) {
    takeAbove(table.above());
    List<Row> rows = table.rows();
    if (rows.isEmpty()) return;
    if (!hasHeadings(rows) && !headings.current().map(known -> known.goOnIn(rows)).orElse(false)) {
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
    int taken = headings.take(row, below);
    if (taken > 0) underHeadings = true;
    if (taken > 0) return taken;
    if (takePriority(row)) return 1;
    Optional<Headings> above = headings.current();
    if (above.isEmpty()) leaveOut(row, "The row stands above the headings: it is left out.");
    else takeAction(row, above.get());
    underHeadings = false;
    return 1;
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
    String text = headings.current().map(each -> each.text(row, Column.PRIORITY)).orElse("");
    if (text.isEmpty() || row.filled().size() < 2) return;
    Place where = file.at(row, headings.current().get().columns().get(Column.PRIORITY));
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
    if (headings.current().isEmpty()) return false;
    if (row.cell(column).span() > 1) return true;
    return headings.current().get().place(Column.REF).equals(OptionalInt.of(column))
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
    if (dated && !drafts.getLast().text(Column.TIMESCALE).isEmpty()) return true;
    return !underHeadings && drafts.getLast().endsBefore(title, above.text(row, Column.LEAD));
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
    boolean led = !last.text(Column.LEAD).isEmpty() && !above.text(row, Column.LEAD).isEmpty();
    last.join(row, above);
    tellOfUnheaded(row, above);
    String after = underHeadings ? " It stands after a page break." : "";
    String leads = led ? " Both rows name a lead: it is “%s”.".formatted(last.leadOnOneLine()) : "";
    doubts.add(
        new Doubt(
            file.at(row),
            PlainText.onOneLine(row.words()),
            "The row has no ref: its text is joined to the action of %s.%s%s"
                .formatted(last.row().name(), after, leads)));
  }
}
