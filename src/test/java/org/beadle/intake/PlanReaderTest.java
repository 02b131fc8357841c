package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real plans do to a reader, one feature a test. */
class PlanReaderTest {
  private static final String HEADINGS = "No. | Action | Lead | Timescale | Status RAG";
  private static final String PRIORITY = "Priority 1: Early help | | | |";

  private static ProposedPlan plan(String... rows) {
    return PlanText.plan(with(rows));
  }

  private static List<String> faults(String... rows) {
    return PlanText.faults(with(rows));
  }

  private static String[] with(String... rows) {
    String[] lines = new String[rows.length + 2];
    lines[0] = HEADINGS;
    lines[1] = PRIORITY;
    System.arraycopy(rows, 0, lines, 2, rows.length);
    return lines;
  }

  private static List<String> refs(ProposedPlan plan) {
    return plan.actions().stream().map(each -> each.ref().own().toString()).toList();
  }

  // Headings ------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Action No. | Action | Lead Subgroup/ Agency | Timescale | Status RAG",
        "Ref | Actions required | Owner | By when | RAG",
        "# | What will we do? | Who | When | Status",
        "Ref. No. | Task | Responsible | Due date | BRAG",
        "Number | Key actions | Lead officer | Deadline | RAG rating",
        "REF | ACTION | BY WHOM | TARGET DATE | Current status",
        "ID | Agreed action | Responsible agency | Completion date | RAG status",
        "Item | Action | Action owner | By | Progress RAG"
      })
  void columnsAreFoundWhateverTheBoardCallsThem(String headings) {
    ProposedPlan plan =
        PlanText.plan(
            headings.replace("Item |", "Item no |"),
            PRIORITY,
            "1.1 | Map | Police | 1 June 2018 | Amber");
    assertThat(refs(plan)).containsExactly("1.1");
    ProposedAction action = plan.actions().getFirst();
    assertThat(action.title()).isEqualTo("Map");
    assertThat(action.lead().source()).isEqualTo("Police");
    assertThat(action.timescale().due()).containsExactly(LocalDate.of(2018, 6, 1));
    assertThat(action.progress().colour()).contains(Rag.AMBER);
    assertThat(plan.doubts()).isEmpty();
  }

  @Test
  void headingsWithLookAlikeLettersAreRead() {
    ProposedPlan plan =
        PlanText.plan(
            "Nо. | Асtion | Lеаd | Tіmescаle | Stаtus RАG",
            PRIORITY,
            "1.1а | Map | Police | 30 Маy 2018 | Аmber");
    assertThat(plan.actions().getFirst().timescale().due())
        .containsExactly(LocalDate.of(2018, 5, 30));
    assertThat(plan.actions().getFirst().progress().colour()).contains(Rag.AMBER);
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 3, column 1: The ref has letters of another alphabet: read as 1.1a.");
  }

  @Test
  void headingsOnEveryPageAreNoActions() {
    ProposedPlan plan =
        plan(
            "1.1 | Map | Police | 1 June 2018 |", HEADINGS, "1.2 | Write | Health | 1 June 2018 |");
    assertThat(refs(plan)).containsExactly("1.1", "1.2");
    assertThat(plan.doubts()).isEmpty();
  }

  @Test
  void garbledSecondHeadingsAreSetAsideAndSaidSo() {
    ProposedPlan plan =
        plan("1.1 | Map | Police | 1 June 2018 |", "N0 | Acti on | Lea d | Timescal | Stat us RA");
    assertThat(refs(plan)).containsExactly("1.1");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 4: This reads as the headings once more, with letters lost: it is left"
                + " out.");
  }

  @Test
  void aColumnThatBeadleHasNoPlaceForIsNamed() {
    ProposedPlan plan = PlanText.plan("No. | Action | Lead | Ofsted rec", "1.1 | Map | Police | 7");
    assertThat(plan.doubts())
        .filteredOn(doubt -> doubt.words().equals("Ofsted rec"))
        .extracting(Doubt::assumed)
        .containsExactly("Beadle has no place for this column: it is left out.");
  }

  @Test
  void aFileWithoutHeadingsIsAFault() {
    assertThat(PlanText.faults("1.1 | Map | Police | 1 June 2018"))
        .containsExactly(
            "plan.txt: No row reads as the headings of a plan. One is wanted that names the column"
                + " of the actions and at least one of: ref, lead, timescale, status, progress,"
                + " outcome.");
  }

  @Test
  void aTitleAboveTheHeadingsIsLeftOutAndSaidSo() {
    ProposedPlan plan =
        PlanText.plan("Business plan | |", "No. | Action | Lead", "1.1 | Map | Police");
    assertThat(PlanText.doubts(plan))
        .contains("plan.txt, line 1: The row stands above the headings: it is left out.");
  }

  @Test
  void aTableWithoutHeadingsGoesOnWhereItLooksLikeTheOneBefore() {
    ProposedPlan plan =
        PlanText.plan(
            "No. | Action | Lead",
            "1.1 | Map | Police",
            "",
            "1.2 | Write | Health",
            "",
            "Members | Days | Paid",
            "9 | 4 | yes");
    assertThat(refs(plan)).containsExactly("1.1", "1.2");
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 6: No row of this table reads as the headings of a plan: the table is"
                + " left out.");
  }

  @Test
  void aLineAboveATableNamesItsPriorityAndAListOfThemDoesNot() {
    String[] list = {
      "Priority 1: Early help",
      "Priority 2: Neglect",
      "No. | Action | Lead",
      "1.1 | Map | Police",
      "2.1 | Ask | Health"
    };
    assertThat(PlanText.plan(list).actions())
        .extracting(ProposedAction::priority)
        .containsExactly(1, 2);
    assertThat(PlanText.plan(list).priorities())
        .extracting(ProposedPriority::title)
        .containsExactly("Early help", "Neglect");
    ProposedPlan one = PlanText.plan("Priority 3: Neglect", "Action | Lead", "Map | Police");
    assertThat(refs(one)).containsExactly("3.1");
  }

  @Test
  void headingsWithNothingUnderThemAreAFault() {
    assertThat(PlanText.faults(HEADINGS))
        .containsExactly("plan.txt: There is no action under the headings.");
  }

  // Priorities ----------------------------------------------------------------------------------

  @Test
  void aTextAcrossTheTableIsAPriorityAndSaidSo() {
    ProposedPlan plan =
        plan(
            "1.1 | Map | Police | 1 June 2018 |",
            "Safer schools | | | |",
            "2.1 | Ask | Schools | 1 June 2018 |");
    assertThat(plan.priorities())
        .extracting(each -> each.number() + " " + each.title())
        .containsExactly("1 Early help", "2 Safer schools");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 4: The text runs across the table: taken as the title of a priority. It"
                + " has no number: it is given the next one.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Priority 3: Neglect > 3 Neglect",
        "PRIORITY THREE – Neglect > 3 Neglect",
        "Strategic priority 3. neglect > 3 Neglect",
        "Objective 3 Neglect > 3 Neglect",
        "Priority 3 > 3 Priority 3"
      })
  void aPriorityRowIsReadInManySpellings(String row, String priority) {
    ProposedPlan plan =
        PlanText.plan(HEADINGS, row + " | | | |", "3.1 | Map | Police | 1 June 2018 |");
    assertThat(plan.priorities())
        .extracting(each -> each.number() + " " + each.title())
        .containsExactly(priority);
  }

  @Test
  void aColumnOfPrioritiesOpensThemToo() {
    ProposedPlan plan =
        PlanText.plan(
            "Priority | Ref | Action | Lead",
            "1 | 1.1 | Map | Police",
            " | 1.2 | Write | Health",
            "Priority 2: Neglect | 2.1 | Ask | Schools");
    assertThat(plan.actions()).extracting(ProposedAction::priority).containsExactly(1, 1, 2);
  }

  @Test
  void withoutAPriorityRowTheRefsTellThePriority() {
    ProposedPlan plan =
        PlanText.plan(
            HEADINGS, "1.1 | Map | Police | 1 June 2018 |", "2.1 | Ask | Health | 1 June 2018 |");
    assertThat(plan.actions()).extracting(ProposedAction::priority).containsExactly(1, 2);
    assertThat(PlanText.doubts(plan))
        .anyMatch(each -> each.contains("No row gives the title of priority 2"));
  }

  @Test
  void wholeNumbersAreRefsUnderOnePriority() {
    ProposedPlan plan =
        PlanText.plan(
            HEADINGS, "1 | Map | Police | 1 June 2018 |", "2 | Ask | Health | 1 June 2018 |");
    assertThat(refs(plan)).containsExactly("1", "2");
    assertThat(plan.actions()).extracting(ProposedAction::priority).containsOnly(1);
  }

  @Test
  void aRefUnderAnotherPriorityStaysThereAndSaidSo() {
    ProposedPlan plan = plan("2.1 | Map | Police | 1 June 2018 |");
    assertThat(plan.actions().getFirst().priority()).isEqualTo(1);
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 3, column 1: The ref stands under priority 1, where it is kept.");
  }

  // Rows ----------------------------------------------------------------------------------------

  @Test
  void aRowCutInTwoByAPageBreakIsOneAction() {
    ProposedPlan plan =
        plan(
            "1.1 | Map the multi- | Police | 1 June 2018 |",
            HEADINGS,
            " | agency support and | and Health | |",
            " | • tell parents | | |");
    assertThat(plan.actions()).hasSize(1);
    assertThat(plan.actions().getFirst().title())
        .isEqualTo("Map the multi-agency support and\n• tell parents");
    assertThat(plan.actions().getFirst().lead().source()).isEqualTo("Police and Health");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 5: The row has no ref: its text is joined to the action of line 3. It"
                + " stands after a page break.",
            "plan.txt, line 6: The row has no ref: its text is joined to the action of line 3.");
  }

  @Test
  void aRowWithoutARefThatHasADateOfItsOwnIsAnAction() {
    ProposedPlan plan =
        plan(
            "1.1 | Map | Police | 1 June 2018 |",
            " | Write | Police | 1 July 2018 |",
            "1.2 | Ask | Police | 1 June 2018 |");
    assertThat(refs(plan)).containsExactly("1.1", "1.3", "1.2");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 4: The action has no ref: it is given 1.3, the next of priority 1.");
  }

  @Test
  void aRowThatBelongsToNothingIsSetAsideAndSaidSo() {
    ProposedPlan plan = plan(" | and so on | | |", "1.1 | Map | Police | 1 June 2018 |");
    assertThat(refs(plan)).containsExactly("1.1");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 3: The row has no ref and no action stands above it: it is left out.");
  }

  @Test
  void anEmptyLeadIsTheOneAboveWithinItsPriority() {
    ProposedPlan plan =
        plan(
            "1.1 | Map | Police | 1 June 2018 |",
            "1.2 | Write | | 1 June 2018 |",
            "Priority 2: Neglect | | | |",
            "2.1 | Ask | | 1 June 2018 |");
    assertThat(plan.actions())
        .extracting(ProposedAction::lead)
        .containsExactly(
            new ProposedLead("Police", false),
            new ProposedLead("Police", true),
            ProposedLead.NOBODY);
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 4, column 3: The cell is empty: the lead is as above, “Police”.",
            "plan.txt, line 6, column 3: Nobody is named: the action has no lead.");
  }

  @Test
  void anEmptyDateIsNotTheOneAbove() {
    ProposedPlan plan = plan("1.1 | Map | Police | 1 June 2018 |", "1.2 | Write | Police | |");
    assertThat(plan.actions().get(1).timescale().due()).isEmpty();
    assertThat(PlanText.doubts(plan))
        .singleElement()
        .asString()
        .startsWith("plan.txt, line 4, column 4");
  }

  @Test
  void mergedCellsOfExcelMeanTheSameForEveryRow() throws IOException {
    ProposedPlan plan = RealFiles.plan(SourceFiles.read("plan.xlsx", merged()));
    assertThat(plan.actions()).hasSize(2);
    assertThat(plan.actions().get(1).timescale().due()).containsExactly(LocalDate.of(2018, 6, 1));
    assertThat(plan.actions().get(1).lead()).isEqualTo(new ProposedLead("Police", true));
    assertThat(plan.priorities()).extracting(ProposedPriority::title).containsExactly("Early help");
  }

  private static byte[] merged() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Plan");
      row(sheet, "No.", "Action", "Lead", "Due");
      row(sheet, "1. Early help", "", "", "");
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
      row(sheet, "1.1", "Map", "Police", "1 June 2018");
      row(sheet, "1.2", "Write", "", "");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, String... cells) {
    org.apache.poi.ss.usermodel.Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++)
      if (!cells[i].isEmpty()) row.createCell(i).setCellValue(cells[i]);
  }

  // Refs ----------------------------------------------------------------------------------------

  @Test
  void twoRefsInACellAreOneActionUnderEachPriority() {
    ProposedPlan plan =
        plan(
            "1.1 & 2.1 | Train | Police | 1 June 2018 |",
            "Priority 2: Neglect | | | |",
            "1.1 & 2.1 | Retrain | Police | 1 June 2018 |");
    assertThat(refs(plan)).containsExactly("1.1", "2.1");
    assertThat(plan.actions().get(1).ref().links()).containsExactly(Ref.parse("1.1").orElseThrow());
    assertThat(PlanText.doubts(plan))
        .contains("plan.txt, line 5, column 1: Read as 2.1, linked to 1.1.");
  }

  @Test
  void aPlanWithoutRefsGetsNumbersInOrderWithinEachPriority() {
    ProposedPlan plan =
        PlanText.plan(
            "Action | Lead | By when",
            "Priority 1: Early help | |",
            "Map | Police | 1 June 2018",
            "Write | Health | 1 June 2018",
            "Priority 2: Neglect | |",
            "Ask | Schools | 1 June 2018");
    assertThat(refs(plan)).containsExactly("1.1", "1.2", "2.1");
    assertThat(plan.actions()).allMatch(each -> each.ref().given());
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 3: 2 actions of priority 1 have no ref: they are given 1.1 to 1.2, in"
                + " order.",
            "plan.txt, line 6: The action has no ref: it is given 2.1, the next of priority 2.");
  }

  @Test
  void twoActionsWithOneRefAreAFault() {
    assertThat(faults("1.1 | Map | Police | 1 June 2018 |", "1.1 | Write | Police | 1 June 2018 |"))
        .containsExactly(
            "plan.txt, line 4, column 1: The ref 1.1 already stands at line 3: each action needs its"
                + " own. If Excel made it of 1.10, set the cell's format to text.");
  }

  @Test
  void whatIsNoRefIsAFault() {
    assertThat(faults("first | Map | Police | 1 June 2018 |"))
        .containsExactly(
            "plan.txt, line 3, column 1: “first” is no ref such as 2.3, 2.3a or TP 1.1.");
  }

  @Test
  void anActionWithoutATextIsAFault() {
    assertThat(faults("1.1 | | Police | 1 June 2018 |"))
        .containsExactly("plan.txt, line 3, column 2: The action has a ref and no text.");
  }

  @Test
  void everyFaultIsReportedAtOnceInTheOrderOfTheFile() {
    assertThat(
            faults(
                "1.1 | | Police | 1 June 2018 |",
                "1.2 | Write | Police | 31 June 2018 |",
                "one | Ask | Police | 1 June 2018 |",
                "1.2 | Tell | Police | 1 June 2018 |"))
        .hasSize(4)
        .extracting(each -> each.substring(0, 16))
        .containsExactly(
            "plan.txt, line 3", "plan.txt, line 4", "plan.txt, line 5", "plan.txt, line 6");
  }

  // Dates ---------------------------------------------------------------------------------------

  @Test
  void aDayThatDoesNotExistIsAFault() {
    assertThat(faults("1.1 | Map | Police | 31 June 2018 |"))
        .singleElement()
        .asString()
        .startsWith("plan.txt, line 3, column 4: “31 June 2018” is no date.");
  }

  @Test
  void wordsThatAreNoDateAreADoubtAndNoDate() {
    ProposedPlan plan =
        plan("1.1 | Map | Police | when there is time |", "1.2 | Write | Police | tbc |");
    assertThat(plan.actions()).allMatch(each -> each.timescale().due().isEmpty());
    assertThat(plan.actions().getFirst().timescale().source()).isEqualTo("when there is time");
    assertThat(plan.doubts()).extracting(Doubt::words).containsExactly("when there is time", "tbc");
  }

  @Test
  void timescalesOfEveryKindAreRead() {
    ProposedPlan plan =
        plan(
            "1.1 | Map | Police | By 30 June 2018 and 31 December 2018 |",
            "1.2 | Map | Police | With immediate effect |",
            "1.3 | Map | Police | September 2013 and ongoing |",
            "1.4 | Map | Police | December 2013 and annually |");
    assertThat(plan.actions().get(0).timescale().due()).hasSize(2);
    assertThat(plan.actions().get(1).timescale().immediate()).isTrue();
    assertThat(plan.actions().get(2).timescale().ongoing()).isTrue();
    assertThat(plan.actions().get(3).timescale().reviewMonths()).hasValue(12);
  }

  // Progress ------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "Completed,BLUE",
    "Green/complete,BLUE",
    "Amber,AMBER",
    "R,RED",
    "On track,GREEN",
    "Not yet complete,",
    "Red/Amber,",
    "Ongoing,",
    "Overdue,RED",
    "Grey,GREY"
  })
  void statusesAreRead(String words, Rag colour) {
    ProposedAction action =
        plan("1.1 | Map | Police | 1 June 2018 | " + words).actions().getFirst();
    assertThat(action.progress().colour()).isEqualTo(Optional.ofNullable(colour));
    assertThat(action.progress().status()).isEqualTo(words);
  }

  @Test
  void aStatusThatIsMoreThanAColourIsADoubt() {
    assertThat(
            PlanText.doubts(
                plan(
                    "1.1 | Map | Police | 1 June 2018 | Green/complete",
                    "1.2 | Write | Police | 1 June 2018 | Red/Amber")))
        .containsExactly(
            "plan.txt, line 3, column 5: The status is read as Blue (complete).",
            "plan.txt, line 4, column 5: The status names no one colour: it is kept in its own words"
                + " only.");
  }

  @Test
  void twoColumnsOfProgressAreTwoNotesWithTheirDates() {
    ProposedPlan plan =
        PlanText.plan(
            "No. | Action | Progress to 17 July 2013 | Update October 2013 | Comments",
            "1.1 | Map | begun | half done | more staff wanted");
    assertThat(plan.actions().getFirst().progress().notes())
        .extracting(ProgressNote::text)
        .containsExactly("begun", "half done", "more staff wanted");
    assertThat(plan.actions().getFirst().progress().notes())
        .extracting(ProgressNote::on)
        .containsExactly(
            Optional.of(LocalDate.of(2013, 7, 17)), Optional.empty(), Optional.empty());
  }

  @Test
  void aPlanThatCanNotBeOpenedKeepsItsFault() {
    PlanReading reading =
        new PlanReader(RealFiles.START, RealFiles.WEEKDAYS)
            .read(SourceFiles.read("plan.pdf", "%PDF-1.7".getBytes()));
    assertThat(reading).isInstanceOf(Unreadable.class);
  }
}
