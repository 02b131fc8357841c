package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
  private static SourceFile read(byte[] content) {
    FileReading reading = SourceFiles.read("plan", content);
    if (reading instanceof Unreadable unreadable) assertThat(unreadable.faults()).isEmpty();
    return (SourceFile) reading;
  }

  private static SourceFile read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fault(byte[] content) {
    FileReading reading = SourceFiles.read("plan", content);
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).faults().getFirst().toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> words(SourceFile file) {
    return file.tables().getFirst().rows().stream()
        .map(
            row ->
                row.name() + ": " + String.join("|", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  private interface Filling {
    void fill(Workbook workbook);
  }

  private static byte[] excel(Workbook empty, Filling filling) throws IOException {
    try (Workbook workbook = empty;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(workbook);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  // Text ----------------------------------------------------------------------------------------

  @Test
  void theMarkBetweenTheColumnsIsFound() {
    for (String mark : List.of(",", ";", "\t", "|"))
      assertThat(
              words(
                  read(
                      String.join(mark, "Ref", "Action", "Lead")
                          + "\n"
                          + String.join(mark, "1.1", "Map", "Police"))))
          .as(mark)
          .containsExactly("line 1: Ref|Action|Lead", "line 2: 1.1|Map|Police");
  }

  @Test
  void aCellMayHaveLinesAndTheNextRowKeepsItsTrueLine() {
    assertThat(words(read("Ref,Action\n1.1,\"Map\n- this\n- that\"\n1.2,Write")))
        .containsExactly(
            "line 1: Ref|Action", "line 2: 1.1|Map\n• this\n• that", "line 5: 1.2|Write");
  }

  @Test
  void aStrayQuotationMarkDoesNotSwallowTheRest() {
    assertThat(words(read("Ref\tAction\n1.1\t\"Map\" the way\n1.2\tWrite")))
        .containsExactly("line 1: Ref|Action", "line 2: 1.1|\"Map\" the way", "line 3: 1.2|Write");
  }

  @Test
  void aByteOrderMarkIsNoLetter() {
    assertThat(words(read("\uFEFFRef,Action"))).containsExactly("line 1: Ref|Action");
    assertThat(words(read("\uFEFFRef\tAction".getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly("line 1: Ref|Action");
  }

  @Test
  void textThatIsNotUnicodeIsReadAsWindowsWritesItAndSaidSo() {
    SourceFile file =
        read("Ref,Action\n1.1,Children’s “voice” – now".getBytes(Charset.forName("windows-1252")));
    assertThat(words(file)).contains("line 2: 1.1|Children’s “voice” – now");
    assertThat(file.doubts())
        .extracting(Doubt::assumed)
        .singleElement()
        .asString()
        .contains("Windows-1252");
  }

  @Test
  void markupInACellBecomesPlainTextWithBullets() {
    String cell =
        "<p>Staff &amp; parents know:</p> <ul> <li><b>who</b> helps</li> <li>• when</li> </ul>";
    assertThat(words(read("Ref\tAction\n1.1\t" + cell)))
        .contains("line 2: 1.1|Staff & parents know:\n• who helps\n• when");
  }

  @Test
  void aSignThatIsNoMarkupStays() {
    assertThat(words(read("Ref\tAction\n1.1\tAges < 5 and > 11, Q&A; P&P")))
        .contains("line 2: 1.1|Ages < 5 and > 11, Q&A; P&P");
  }

  // Excel ---------------------------------------------------------------------------------------

  @Test
  void excelRowsAreNamedAsExcelNamesThem() throws IOException {
    SourceFile file =
        read(
            excel(
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
      assertThat(words(read(excel(kind, SourceFilesTest::fillKinds))))
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
        read(
            excel(
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
        read(
            excel(
                new XSSFWorkbook(),
                workbook -> {
                  workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Ref");
                  workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("Ref");
                  workbook.setSheetHidden(1, true);
                }));
    assertThat(file.tables()).hasSize(1);
    assertThat(file.doubts()).extracting(Doubt::words).containsExactly("Old");
  }

  // Word ----------------------------------------------------------------------------------------

  @Test
  void wordTablesHaveTheParagraphsAboveThem() throws IOException {
    SourceFile file = read(word("Priority 1: Early help"));
    Table table = file.tables().getFirst();
    assertThat(table.above()).extracting(Row::words).containsExactly("Priority 1: Early help");
    assertThat(words(file))
        .containsExactly("table 1, row 1: Ref|Action", "table 1, row 2: 1.1|Map\nthe way");
  }

  private static byte[] word(String paragraph) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(paragraph);
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Ref");
      table.getRow(0).getCell(1).setText("Action");
      table.getRow(1).getCell(0).setText("1.1");
      table.getRow(1).getCell(1).setText("Map");
      table.getRow(1).getCell(1).addParagraph().createRun().setText("the way");
      document.write(out);
      return out.toByteArray();
    }
  }

  // What can't be read --------------------------------------------------------------------------

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertThat(fault(new byte[0])).isEqualTo("plan: The file is empty.");
    assertThat(fault(bytes("\n \n"))).isEqualTo("plan: The file is empty.");
    assertThat(fault(excel(new XSSFWorkbook(), workbook -> workbook.createSheet("Plan"))))
        .isEqualTo("plan: The file is empty.");
  }

  @Test
  void aPdfIsNamed() {
    assertThat(fault(bytes("%PDF-1.7\n%âãÏÓ")))
        .isEqualTo(
            "plan: This is a PDF. Its tables can't be read reliably: import the Word or Excel file"
                + " that it was made from.");
  }

  @Test
  void aPictureIsNamed() {
    assertThat(fault(bytes("\u0089PNG\r\n\u001a\n"))).contains("This is a picture.");
    assertThat(fault(bytes("ÿØÿà\0\u0010JFIF"))).contains("This is a picture.");
  }

  @Test
  void otherBytesAreNoTable() {
    assertThat(fault(bytes("\0\1\2\3"))).contains("not a file of tables that Beadle can read");
  }

  @Test
  void aZipOfOtherThingsIsNoTable() throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(bytes("<x/>"));
      zip.closeEntry();
      zip.finish();
      assertThat(fault(out.toByteArray())).contains("not a file of tables that Beadle can read");
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    byte[] whole = word("Priority 1");
    assertThat(fault(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
    byte[] old = excel(new HSSFWorkbook(), workbook -> workbook.createSheet("Plan"));
    assertThat(fault(Arrays.copyOf(old, 700))).contains("damaged");
  }

  @Test
  void aFileWithAPasswordIsNamed() throws Exception {
    assertThat(fault(locked()))
        .isEqualTo(
            "plan: The file is protected by a password. Save a copy without one and import that.");
  }

  private static byte[] locked()
      throws IOException, GeneralSecurityException, InvalidFormatException {
    byte[] open = excel(new XSSFWorkbook(), workbook -> workbook.createSheet("Plan"));
    try (POIFSFileSystem envelope = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(open));
          OutputStream hidden = encryptor.getDataStream(envelope)) {
        content.save(hidden);
      }
      envelope.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void aWordFileOfTheOldKindIsNamed() throws IOException {
    try (POIFSFileSystem envelope = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      envelope.createDocument(new ByteArrayInputStream(new byte[100]), "WordDocument");
      envelope.writeFilesystem(out);
      assertThat(fault(out.toByteArray())).contains("Save it as .docx");
    }
  }

  @Test
  void aFileThatIsTooLargeIsNamed() {
    assertThat(fault(new byte[SourceFiles.LARGEST + 1])).contains("larger than 20 MB");
    assertThat(fault(bytes("1.1,Map\n".repeat(SourceFiles.MOST_ROWS + 1)))).contains("20,001 rows");
  }

  @Test
  void aFileThatIsNotThereIsAnAnswerToo() {
    assertThat(SourceFiles.read(Path.of("no-such-file.xlsx")))
        .isEqualTo(Unreadable.of("no-such-file.xlsx", "There is no such file."));
    assertThat(SourceFiles.read(Path.of("src")))
        .isEqualTo(Unreadable.of("src", "This is a folder, not a file."));
  }
}
