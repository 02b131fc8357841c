package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets of Excel and tables of Word. */
class OfficeFileTest {
  @Test
  void excelRowsAreNamedAsExcelNamesThem() throws IOException {
    SourceFile file =
        SourceBytes.read(
            SourceBytes.excel(
                new XSSFWorkbook(),
                workbook -> {
                  Sheet sheet = workbook.createSheet("Plan");
                  sheet.createRow(11).createCell(3).setCellValue("1.1");
                }));
    Row row = file.tables().getFirst().rows().getFirst();
    assertThat(file.at(row, 3).toString()).isEqualTo("plan, sheet \"Plan\", row 12, column D");
  }

  @Test
  void excelDatesNumbersAndFormulasAreReadAsTheyLook() throws IOException {
    for (Workbook kind : List.of(new XSSFWorkbook(), new HSSFWorkbook()))
      assertThat(
              SourceBytes.words(
                  SourceBytes.read(SourceBytes.excel(kind, OfficeFileTest::fillKinds))))
          .containsExactly("sheet \"Plan\", row 1: 30 September 2018|2.10|7|");
  }

  private static void fillKinds(Workbook workbook) {
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    CellStyle twoPlaces = workbook.createCellStyle();
    twoPlaces.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    org.apache.poi.ss.usermodel.Row row = workbook.createSheet("Plan").createRow(0);
    row.createCell(0).setCellValue(LocalDate.of(2018, 9, 30));
    row.getCell(0).setCellStyle(date);
    row.createCell(1).setCellValue(2.1);
    row.getCell(1).setCellStyle(twoPlaces);
    row.createCell(2).setCellFormula("3+4");
    row.createCell(3).setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  @Test
  void mergedCellsOfExcelAreKnown() throws IOException {
    SourceFile file =
        SourceBytes.read(
            SourceBytes.excel(
                new XSSFWorkbook(),
                workbook -> {
                  Sheet sheet = workbook.createSheet("Plan");
                  sheet.createRow(0).createCell(0).setCellValue("Priority 1: Early help");
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
                  sheet.createRow(1).createCell(1).setCellValue("Police");
                  sheet.createRow(2).createCell(2).setCellValue("Map");
                  sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
                }));
    List<Row> rows = file.tables().getFirst().rows();
    assertThat(rows.get(0).cell(0).span()).isEqualTo(5);
    assertThat(rows.get(2).cell(1).mergedAbove()).isTrue();
    assertThat(rows.get(1).cell(1).mergedAbove()).isFalse();
  }

  @Test
  void aHiddenSheetIsLeftOutAndSaidSo() throws IOException {
    SourceFile file =
        SourceBytes.read(
            SourceBytes.excel(
                new XSSFWorkbook(),
                workbook -> {
                  workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Ref");
                  workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("Ref");
                  workbook.setSheetHidden(1, true);
                }));
    assertThat(file.tables()).hasSize(1);
    assertThat(file.doubts()).extracting(Doubt::words).containsExactly("Old");
  }

  @Test
  void wordTablesHaveTheParagraphsAboveThem() throws IOException {
    SourceFile file = SourceBytes.read(SourceBytes.word("Priority 1: Early help"));
    Table table = file.tables().getFirst();
    assertThat(table.above()).extracting(Row::words).containsExactly("Priority 1: Early help");
    assertThat(SourceBytes.words(file))
        .containsExactly("table 1, row 1: Ref|Action", "table 1, row 2: 1.1|Map\nthe way");
  }
}
