package org.beadle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.beadle.chat.Block;

/**
 * Blocks of text as a Word document (.docx) on A4, to be edited by people: the first heading is its
 * title, tables repeat their first row on every page. A picture or a file is named by its words;
 * buttons are left out.
 */
public final class WordDocument {
  /** The media type of Word files. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final XWPFDocument document;
  private boolean titled;

  private WordDocument(XWPFDocument document) {
    this.document = document;
  }

  /** The document's bytes. */
  public static byte[] of(List<Block> blocks) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      WordStyles.put(document);
      WordDocument made = new WordDocument(document);
      blocks.forEach(made::add);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading.text());
      case Block.Text text -> paragraph(text.text());
      case Block.Facts facts ->
          facts.facts().forEach(fact -> paragraph(fact.label() + ": " + fact.value()));
      case Block.Table table -> table(table);
      case Block.Image image -> paragraph(image.alternative());
      case Block.Choices choices -> choices.choices().forEach(choice -> paragraph(choice.words()));
      case Block.File file -> paragraph(file.words());
      case Block.Buttons buttons -> {}
    }
  }

  private void heading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(titled ? WordStyles.HEADING : WordStyles.TITLE);
    paragraph.createRun().setText(text);
    if (!titled) document.getProperties().getCoreProperties().setTitle(text);
    titled = true;
  }

  private void paragraph(String text) {
    lines(document.createParagraph(), text, false);
  }

  private static void lines(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) run.addBreak();
      run.setText(lines[line]);
    }
  }

  private void table(Block.Table wanted) {
    XWPFTable table = document.createTable(wanted.rows().size() + 1, wanted.headings().size());
    table.setWidth("100%");
    fill(table.getRow(0), wanted.headings(), true);
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < wanted.rows().size(); row++)
      fill(table.getRow(row + 1), wanted.rows().get(row), false);
    document.createParagraph();
  }

  private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
    row.setCantSplitRow(true);
    for (int column = 0; column < cells.size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      lines(cell.getParagraphArray(0), cells.get(column), bold);
    }
  }
}
