package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files as bytes, made on the spot, and what was read of them. */
final class SourceBytes {
  private SourceBytes() {}

  static SourceFile read(byte[] content) {
    FileReading reading = SourceFiles.read("plan", content);
    if (reading instanceof Unreadable unreadable) assertThat(unreadable.faults()).isEmpty();
    return (SourceFile) reading;
  }

  static SourceFile read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static String fault(byte[] content) {
    FileReading reading = SourceFiles.read("plan", content);
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).faults().getFirst().toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static List<String> words(SourceFile file) {
    return file.tables().getFirst().rows().stream()
        .map(
            row ->
                row.name() + ": " + String.join("|", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  interface Filling {
    void fill(Workbook workbook);
  }

  static byte[] excel(Workbook empty, Filling filling) throws IOException {
    try (Workbook workbook = empty;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(workbook);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static byte[] word(String paragraph) throws IOException {
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
}
