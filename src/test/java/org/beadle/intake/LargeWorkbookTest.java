package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets that are longer than what stands in them, and sheets that are too long. */
class LargeWorkbookTest {
  private static byte[] sheet(int rows, int columns, String text) throws IOException {
    return SourceBytes.excel(
        new SXSSFWorkbook(),
        workbook -> {
          CellStyle shaded = workbook.createCellStyle();
          shaded.setWrapText(true);
          Sheet sheet = workbook.createSheet("Plan");
          for (int i = 0; i < rows; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < columns; j++) {
              row.createCell(j).setCellStyle(shaded);
              if (i == 0 || !text.isEmpty()) row.getCell(j).setCellValue("Ref" + text);
            }
          }
        });
  }

  @Test
  void formattedRowsWithNothingInThemAreNotTakenIntoMemory() throws IOException {
    byte[] content = sheet(60_000, 12, "");
    byte[] filled = ZippedParts.rewritten(content, SheetRows::isSheet, new SheetRows()::copy);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
      assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(1);
    }
    assertThat(SourceBytes.words(SourceBytes.read(content)))
        .singleElement()
        .asString()
        .startsWith("sheet \"Plan\", row 1: Ref|Ref");
  }

  @Test
  void moreThanCanBeReadIsRefusedInPlainWords() throws IOException {
    assertThat(SourceBytes.fault(sheet(20_001, 1, " 1")))
        .isEqualTo(
            "plan: The file has more than 20,000 rows with something in them; at most 20,000 are"
                + " read.");
    assertThat(SourceBytes.fault(sheet(1_000, 120, " 1")))
        .startsWith("plan: The file has more than 100,000 cells with something in them");
  }

  @Test
  void aFormulaThatGivesNothingIsNoText() throws IOException {
    byte[] content =
        SourceBytes.excel(
            new XSSFWorkbook(),
            workbook -> {
              Sheet sheet = workbook.createSheet("Plan");
              sheet.createRow(0).createCell(0).setCellFormula("1+1");
              sheet.createRow(1).createCell(0).setCellFormula("IF(1=2,\"x\",\"\")");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(SourceBytes.words(SourceBytes.read(content)))
        .containsExactly("sheet \"Plan\", row 1: 2");
  }
}
