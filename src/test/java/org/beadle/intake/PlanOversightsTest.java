package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is easily overlooked in a plan: it is read, or named as a doubt. */
class PlanOversightsTest {
  private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);

  private static List<LocalDate> due(ProposedPlan plan) {
    return plan.actions().getFirst().timescale().due();
  }

  private static List<String> leads(ProposedPlan plan) {
    return plan.actions().stream().map(each -> each.lead().source()).toList();
  }

  private static ProposedPlan sheet(CellRangeAddress merged, String... lines) throws IOException {
    byte[] content =
        SourceBytes.excel(
            new XSSFWorkbook(),
            workbook -> {
              Sheet sheet = workbook.createSheet("Plan");
              for (int i = 0; i < lines.length; i++) {
                org.apache.poi.ss.usermodel.Row row = sheet.createRow(i);
                String[] cells = lines[i].split(" ?\\| ?");
                IntStream.range(0, cells.length)
                    .forEach(j -> row.createCell(j).setCellValue(cells[j].strip()));
              }
              sheet.addMergedRegion(merged);
            });
    return RealFiles.plan(SourceFiles.read("plan.xlsx", content));
  }

  @Test
  void cellsWithoutAHeadingAreNamed() {
    ProposedPlan plan =
        PlanText.plan(
            "No. | Action | | Lead", "1.1 | Map | all wards | Police | see minutes", "1.2 | Ask");
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 2, column 3: No heading stands above this cell: it is left out.",
            "plan.txt, line 2, column 5: No heading stands above this cell: it is left out.");
    assertThat(plan.doubts()).extracting(Doubt::words).contains("all wards", "see minutes");
  }

  @Test
  void theEndIsTheDueDateWhereAHeadingStandsOverStartAndEnd() throws IOException {
    ProposedPlan plan =
        sheet(
            new CellRangeAddress(0, 0, 3, 4),
            "Ref | Action | Lead | Timescale | | Status",
            " | | | Start | End | ",
            "1.1 | Map | Police | 1 April 2018 | 1 June 2018 | Amber");
    assertThat(due(plan)).containsExactly(JUNE);
    assertThat(plan.doubts()).extracting(Doubt::words).contains("Timescale Start");
  }

  @Test
  void aHeadingMayStandAboveTheOthers() throws IOException {
    ProposedPlan plan =
        sheet(
            new CellRangeAddress(0, 0, 3, 4),
            " | | | Dates | | ",
            "Ref | Action | Lead | Start | End | Status",
            "1.1 | Map | Police | 1 April 2018 | 1 June 2018 | Amber");
    assertThat(due(plan)).containsExactly(JUNE);
    assertThat(leads(plan)).containsExactly("Police");
  }

  @Test
  void aTextFileMayHaveTwoRowsOfHeadingsToo() {
    ProposedPlan plan =
        PlanText.plan(
            "Ref | Action | Lead | Timescale | | Status",
            " | | | Start | Finish | ",
            "1.1 | Map | Police | 1 April 2018 | 1 June 2018 | Amber");
    assertThat(due(plan)).containsExactly(JUNE);
  }

  @Test
  void aTitleAcrossTheTableIsNoHeading() throws IOException {
    ProposedPlan plan =
        sheet(
            new CellRangeAddress(0, 0, 0, 3),
            "Business plan | | | ",
            "Ref | Action | Lead | Due",
            "1.1 | Map | Police | 1 June 2018");
    assertThat(due(plan)).containsExactly(JUNE);
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.xlsx, sheet \"Plan\", row 1: The row stands above the headings: it is left out.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ref | Action | Action by | Complete by | Status",
        "Ref | Action(s) | Who | By when | Status",
        "Ref | Action | Responsible | Completion date | Status",
        "Ref | Action | By whom | To be completed by | Status",
        "Ref | Action | Assigned to | Finish date | Status",
        "Ref | Action | Person responsible | Timescale (start and end) | Status"
      })
  void commonHeadingsAreKnown(String headings) {
    ProposedPlan plan =
        PlanText.plan(headings, PlanText.PRIORITY, "1.1 | Map | Police | 1 June 2018 | Amber");
    assertThat(leads(plan)).containsExactly("Police");
    assertThat(due(plan)).containsExactly(JUNE);
    assertThat(plan.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"As above", "as above.", "Ditto", "\"", "''", "-do-", "“", "Same as above"})
  void dittoMeansTheLeadAndTheDateAbove(String ditto) throws IOException {
    ProposedPlan plan =
        sheet(
            new CellRangeAddress(8, 9, 8, 8),
            "Ref | Action | Lead | Due",
            "1.1 | Map | Police | 1 June 2018",
            "1.2 | Ask | %s | %s".formatted(ditto, ditto),
            "1.3 | Write | | ");
    assertThat(leads(plan)).containsExactly("Police", "Police", "Police");
    assertThat(plan.actions().get(1).lead().inherited()).isTrue();
    assertThat(plan.actions().get(1).timescale().due()).containsExactly(JUNE);
    assertThat(plan.actions().get(2).timescale().due()).isEmpty();
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.xlsx, sheet \"Plan\", row 3, column C: The cell says “%s”: the lead is as above, “Police”."
                .formatted(ditto),
            "plan.xlsx, sheet \"Plan\", row 3, column D: The cell says “%s”: the date is as above, “1 June 2018”."
                .formatted(ditto));
  }

  @Test
  void aFormulaThatFailedIsNoWordAndNotAsAbove() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | 1 June 2018 |",
            "1.2 | Ask | #REF! | #N/A |",
            "1.3 | Ask | | 1 June 2018 |");
    assertThat(leads(plan)).containsExactly("Police", "", "Police");
    assertThat(plan.actions().get(1).timescale().due()).isEmpty();
    assertThat(plan.actions().get(1).timescale().source()).isEmpty();
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 4, column 3: A formula has failed here: nothing is read of this cell.",
            "plan.txt, line 4, column 4: A formula has failed here: nothing is read of this cell.");
    assertThat(PlanText.faultsUnderPriority1("1.1 | #NAME? | Police | 1 June 2018 |"))
        .containsExactly(
            "plan.txt, line 3, column 2: A formula has failed here, so the action has no text.");
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreNamed() throws IOException {
    byte[] content =
        SourceBytes.excel(
            new XSSFWorkbook(),
            workbook -> {
              Sheet sheet = workbook.createSheet("Plan");
              for (int i = 0; i < 4; i++) sheet.createRow(i).createCell(0).setCellValue("Ref");
              sheet.getRow(1).setZeroHeight(true);
              sheet.getRow(2).setZeroHeight(true);
              sheet.getRow(0).createCell(2).setCellValue("Lead");
              sheet.setColumnHidden(2, true);
              workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("Ref");
              workbook.setSheetHidden(1, true);
            });
    SourceFile file = SourceBytes.read(content);
    assertThat(file.tables().getFirst().rows()).hasSize(4);
    assertThat(file.doubts())
        .extracting(doubt -> doubt.words() + ": " + doubt.assumed())
        .containsExactly(
            "sheet \"Plan\", rows 2, 3: These rows are hidden in Excel: they are read like the"
                + " others.",
            "sheet \"Plan\", column C: This column is hidden in Excel: it is read like the others.",
            "Old: The sheet “Old” is hidden: it is left out. If it is wanted, show it in Excel and"
                + " import the file again.");
  }

  @Test
  void aDayWithStrokesThatDoesNotExistIsToldAsItIs() {
    assertThat(PlanText.faultsUnderPriority1("1.1 | Map | Police | By 31/02/2026 |"))
        .containsExactly(
            "plan.txt, line 3, column 4: “By 31/02/2026” is no date. February 2026 has 28 days, so"
                + " there is no 31.");
  }
}
