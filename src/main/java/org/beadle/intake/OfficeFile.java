package org.beadle.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens what Excel and Word write, and says in plain words why it can't. */
final class OfficeFile {
  private static final String LOCKED =
      "The file is protected by a password. Save a copy without one and import that.";
  private static final String BROKEN =
      "The file is damaged and can't be opened. Open it in Excel or Word, save it again and import"
          + " that.";

  private OfficeFile() {}

  /** Reads the formats of today, which are zip archives inside. */
  static FileReading readZipped(String name, byte[] content) {
    try {
      Set<String> parts = ZippedParts.names(content);
      if (parts.contains("xl/workbook.xml")) return zippedExcel(name, content);
      if (parts.contains("word/document.xml")) return zippedWord(name, content);
      return Format.unknown(name);
    } catch (ZippedParts.TooMuch problem) {
      return Unreadable.of(name, problem.getMessage());
    } catch (IOException | RuntimeException problem) {
      return Unreadable.of(name, BROKEN);
    }
  }

  private static FileReading zippedExcel(String name, byte[] content) throws IOException {
    byte[] filled = ZippedParts.rewritten(content, SheetRows::isSheet, new SheetRows()::copy);
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
      return ExcelFile.read(name, workbook);
    }
  }

  private static FileReading zippedWord(String name, byte[] content) throws IOException {
    byte[] plain = ZippedParts.rewritten(content, WordControls.PART::equals, WordControls::unwrap);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(plain))) {
      return WordFile.read(name, document);
    }
  }

  /** Reads Excel's format before 2007; names the others that share its envelope. */
  static FileReading readOld(String name, byte[] content) {
    try (POIFSFileSystem envelope = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = envelope.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) return Unreadable.of(name, LOCKED);
      if (root.hasEntryCaseInsensitive("WordDocument"))
        return Unreadable.of(
            name, "This is a Word file of the old kind (.doc). Save it as .docx and import that.");
      boolean excel =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      return excel ? oldExcel(name, root) : Format.unknown(name);
    } catch (EncryptedDocumentException problem) {
      return Unreadable.of(name, LOCKED);
    } catch (IOException | RuntimeException problem) {
      return Unreadable.of(name, BROKEN);
    }
  }

  private static FileReading oldExcel(String name, DirectoryNode root) throws IOException {
    try (Workbook workbook = new HSSFWorkbook(root, false)) {
      return ExcelFile.read(name, workbook);
    }
  }
}
