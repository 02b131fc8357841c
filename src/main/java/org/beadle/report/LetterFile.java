package org.beadle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.beadle.wording.AbsenceLetter;

/** A draft letter as a Word file. */
public final class LetterFile {
  /** The media type of Word files. */
  public static final String TYPE = WordDocument.TYPE;

  private LetterFile() {}

  /** The bytes of a {@code .docx} file. */
  public static byte[] word(AbsenceLetter letter) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      letter.head().forEach(line -> paragraph(document, line));
      XWPFRun subject = paragraph(document, letter.subject());
      subject.setBold(true);
      letter.paragraphs().forEach(text -> paragraph(document, text));
      letter.signature().forEach(line -> paragraph(document, line));
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static XWPFRun paragraph(XWPFDocument document, String text) {
    XWPFRun run = document.createParagraph().createRun();
    run.setText(text);
    return run;
  }
}
