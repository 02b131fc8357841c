package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.beadle.chat.Block;
import org.junit.jupiter.api.Test;

class WordDocumentTest {
  private static final List<Block> PAPER =
      List.of(
          new Block.Heading("Draft agenda: Full board"),
          new Block.Text("4 July 2018,\nCivic Centre & annexe <room 2>"),
          new Block.Heading("Items"),
          new Block.Table(
              "Items on the agenda",
              List.of("No.", "Item"),
              List.of(List.of("1", "Risks"), List.of("2", "🔴 Red"))),
          new Block.Facts(List.of(new Block.Fact("Due", "today"))),
          new Block.Buttons(List.of()));

  private static XWPFDocument read(List<Block> blocks) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WordDocument.of(blocks)));
  }

  @Test
  void itsHeadingsAreHeadingsOfWordsOwn() throws IOException {
    try (XWPFDocument document = read(PAPER)) {
      assertThat(document.getParagraphs())
          .filteredOn(paragraph -> paragraph.getStyle() != null)
          .extracting(XWPFParagraph::getText)
          .containsExactly("Draft agenda: Full board", "Items");
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Draft agenda: Full board");
    }
  }

  @Test
  void textAndTablesKeepTheirWords() throws IOException {
    try (XWPFDocument document = read(PAPER)) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("4 July 2018,\nCivic Centre & annexe <room 2>", "Due: today");
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getText()).isEqualTo("No.\tItem\n1\tRisks\n2\t🔴 Red\n");
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    }
  }

  @Test
  void itsPageIsA4() throws IOException {
    try (XWPFDocument document = read(PAPER)) {
      var page = document.getDocument().getBody().getSectPr().getPgSz();
      assertThat(page.getW()).hasToString("11906");
      assertThat(page.getH()).hasToString("16838");
    }
  }
}
