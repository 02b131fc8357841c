package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Rows of real plans that are cut, merged, or empty to mean what stands above. */
class PlanRowsTest {
  @Test
  void aRowCutInTwoByAPageBreakIsOneAction() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map the multi- | Police | 1 June 2018 |",
            PlanText.HEADINGS,
            " | agency support and | and Health | |",
            " | • tell parents | | |");
    assertThat(plan.actions()).hasSize(1);
    assertThat(plan.actions().getFirst().title())
        .isEqualTo("Map the multi-agency support and\n• tell parents");
    assertThat(plan.actions().getFirst().lead().source()).isEqualTo("Police and Health");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 5: The row has no ref: its text is joined to the action of line 3. It"
                + " stands after a page break. Both rows name a lead: it is “Police and Health”.",
            "plan.txt, line 6: The row has no ref: its text is joined to the action of line 3.");
  }

  @Test
  void aRowWithoutARefThatHasADateOfItsOwnIsAnAction() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | 1 June 2018 |",
            " | Write | Police | 1 July 2018 |",
            "1.2 | Ask | Police | 1 June 2018 |");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "1.3", "1.2");
    assertThat(plan.actions())
        .extracting(each -> each.ref().given())
        .containsExactly(false, true, false);
  }

  @Test
  void aRowThatBelongsToNothingIsSetAsideAndSaidSo() {
    ProposedPlan plan =
        PlanText.underPriority1(" | and so on | | |", "1.1 | Map | Police | 1 June 2018 |");
    assertThat(PlanText.refs(plan)).containsExactly("1.1");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 3: The row has no ref and no action stands above it: it is left out.");
  }

  @Test
  void anEmptyLeadIsTheOneAboveWithinItsPriority() {
    ProposedPlan plan =
        PlanText.underPriority1(
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
    ProposedPlan plan =
        PlanText.underPriority1("1.1 | Map | Police | 1 June 2018 |", "1.2 | Write | Police | |");
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

  @Test
  void aRowWithoutARefThatHasALeadOfItsOwnIsAnAction() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | First | Police | 30 June 2027 |", " | Second thing | Health Group | |");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "1.2");
    assertThat(plan.actions())
        .extracting(each -> each.lead().source())
        .containsExactly("Police", "Health Group");
  }

  @Test
  void twoLeadsOfOneActionAreNotMadeOne() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | First | Police | 30 June 2027 |", " | and so on | Health Group | |");
    assertThat(plan.actions().getFirst().lead().source()).isEqualTo("Police\nHealth Group");
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 4: The row has no ref: its text is joined to the action of line 3. Both"
                + " rows name a lead: it is “Police / Health Group”.");
  }

  @Test
  void aRowWithoutARefGoesOnFromThePriorityOfTheRefAbove() {
    ProposedPlan plan =
        PlanText.plan(
            PlanText.HEADINGS,
            "1.1 | Map | Police | 1 June 2018 |",
            "1.2 | Ask | Police | 1 June 2018 |",
            " | Write | Police | 1 July 2018 |",
            " | Tell | Police | 1 July 2018 |");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "1.2", "1.3", "1.4");
    assertThat(plan.priorities()).extracting(ProposedPriority::number).containsExactly(1);
  }
}
