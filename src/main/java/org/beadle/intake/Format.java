package org.beadle.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file is, by its first bytes rather than its name. */
enum Format {
  EMPTY,
  ZIPPED,
  OLD_OFFICE,
  PDF,
  PICTURE,
  TEXT,
  OTHER;

  private static final String NOT_A_TABLE =
      "This is not a file of tables that Beadle can read. Save it as Excel (.xlsx), Word (.docx),"
          + " CSV or tab-separated text.";

  static Format of(byte[] content) {
    if (content.length == 0) return EMPTY;
    if (starts(content, "504B0304") || starts(content, "504B0506")) return ZIPPED;
    if (starts(content, "D0CF11E0A1B11AE1")) return OLD_OFFICE;
    if (starts(content, "255044462D")) return PDF;
    if (isPicture(content)) return PICTURE;
    return TextFile.looksLikeText(content) ? TEXT : OTHER;
  }

  private static boolean isPicture(byte[] content) {
    boolean riff = starts(content, "52494646");
    return starts(content, "89504E47")
        || starts(content, "FFD8FF")
        || starts(content, "47494638")
        || starts(content, "49492A00")
        || starts(content, "4D4D002A")
        || (riff && has(content, 8, "WEBP"))
        || has(content, 4, "ftyphei");
  }

  private static boolean starts(byte[] content, String hex) {
    byte[] wanted = HexFormat.of().parseHex(hex);
    return content.length >= wanted.length
        && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static boolean has(byte[] content, int from, String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
    return content.length >= from + wanted.length
        && Arrays.equals(content, from, from + wanted.length, wanted, 0, wanted.length);
  }

  FileReading read(String name, byte[] content) {
    return switch (this) {
      case ZIPPED -> OfficeFile.readZipped(name, content);
      case OLD_OFFICE -> OfficeFile.readOld(name, content);
      case TEXT -> TextFile.read(name, content);
      case EMPTY -> Unreadable.of(name, "The file is empty.");
      case PDF ->
          Unreadable.of(
              name,
              "This is a PDF. Its tables can't be read reliably: import the Word or Excel file that"
                  + " it was made from.");
      case PICTURE ->
          Unreadable.of(
              name, "This is a picture. Import the Word or Excel file that it was made from.");
      case OTHER -> Unreadable.of(name, NOT_A_TABLE);
    };
  }

  static Unreadable unknown(String name) {
    return Unreadable.of(name, NOT_A_TABLE);
  }
}
