package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What Word's forms and layouts put around the cells of a table. */
class WordFileTest {
  private static final String HEAD = row(cell("Ref"), cell("Action"), cell("Lead"));

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String text) {
    return "<w:tc>" + paragraph(text) + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String control(String inside) {
    return "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>"
        + inside
        + "</w:sdtContent></w:sdt>";
  }

  private static String prompting(String inside) {
    return control(inside).replace("<w:id", "<w:showingPlcHdr/><w:id");
  }

  private static SourceFile word(String body) throws IOException {
    String types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    String relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>";
    String document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + body
            + "</w:body></w:document>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part :
          Map.of(
                  "[Content_Types].xml", types,
                  "_rels/.rels", relations,
                  "word/document.xml", document)
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return SourceBytes.read(out.toByteArray());
  }

  @Test
  void whatStandsInContentControlsIsRead() throws IOException {
    String run = "<w:r><w:t>the way &amp; more</w:t></w:r>";
    String inRun = "<w:tc><w:p><w:r><w:t>Map </w:t></w:r>" + control(run) + "</w:p></w:tc>";
    String inCell = "<w:tc>" + control(paragraph("Police")) + "</w:tc>";
    SourceFile file =
        word(
            control(paragraph("Priority 1: Early help"))
                + control(
                    table(
                        HEAD,
                        row(control(cell("1.1")), inRun, inCell),
                        control(row(cell("1.2"), cell("Write"), control(cell("Health")))),
                        control(control(row(cell("1.3"), cell("Ask"), cell("Schools")))))));
    assertThat(file.tables().getFirst().above())
        .extracting(Row::words)
        .containsExactly("Priority 1: Early help");
    assertThat(SourceBytes.words(file))
        .containsExactly(
            "table 1, row 1: Ref|Action|Lead",
            "table 1, row 2: 1.1|Map the way & more|Police",
            "table 1, row 3: 1.2|Write|Health",
            "table 1, row 4: 1.3|Ask|Schools");
  }

  @Test
  void thePromptOfAnEmptyControlIsNoText() throws IOException {
    SourceFile file =
        word(
            table(
                HEAD,
                row(
                    cell("1.1"),
                    "<w:tc>" + prompting(paragraph("Click to enter text.")) + "</w:tc>",
                    prompting(cell("Choose an item."))),
                row(cell("1.2"), cell("Write"), control(cell("Health")))));
    assertThat(SourceBytes.words(file))
        .containsExactly(
            "table 1, row 1: Ref|Action|Lead",
            "table 1, row 2: 1.1||",
            "table 1, row 3: 1.2|Write|Health");
  }

  @Test
  void aTableInsideACellIsReadAsItsLinesAndSaidSo() throws IOException {
    String inner = table(row(cell("Police"), cell("Health")));
    SourceFile file =
        word(
            table(
                HEAD,
                row(
                    cell("1.1"),
                    cell("Map"),
                    "<w:tc>" + paragraph("Both:") + inner + paragraph("") + "</w:tc>")));
    assertThat(SourceBytes.words(file)).endsWith("table 1, row 2: 1.1|Map|Both:\nPolice\nHealth");
    assertThat(file.doubts())
        .extracting(doubt -> doubt.where().inFile() + ": " + doubt.words())
        .containsExactly("table 1, row 2: Both: Police Health");
  }

  @Test
  void aTableThatOnlyFramesAnotherIsLeftOff() throws IOException {
    String inner = table(HEAD, row(cell("1.1"), cell("Map"), cell("Police")));
    SourceFile file =
        word(table(row("<w:tc>" + paragraph("Priority 1: Early help") + inner + "</w:tc>")));
    assertThat(SourceBytes.words(file))
        .containsExactly("table 1, row 1: Ref|Action|Lead", "table 1, row 2: 1.1|Map|Police");
  }
}
