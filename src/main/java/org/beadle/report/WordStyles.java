package org.beadle.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The headings and the page of Word documents. Headings are styles by the names that Word knows, so
 * that screen readers and tables of contents find them.
 */
final class WordStyles {
  static final String TITLE = "Heading1";
  static final String HEADING = "Heading2";

  /** A4 and its margins, in twentieths of a point. */
  private static final long WIDTH = 11_906;

  private static final long HEIGHT = 16_838;
  private static final long MARGIN = 1_134;

  private WordStyles() {}

  static void put(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage("en-GB");
    styles.addStyle(heading(TITLE, "heading 1", 0, 36));
    styles.addStyle(heading(HEADING, "heading 2", 1, 26));
    page(document.getDocument().getBody().addNewSectPr());
  }

  /**
   * @param level the heading's level, from 0
   * @param size of its letters, in half points
   */
  private static XWPFStyle heading(String id, String name, long level, long size) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(size));
    return new XWPFStyle(style);
  }

  private static void page(CTSectPr section) {
    CTPageSz page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(WIDTH));
    page.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
  }
}
