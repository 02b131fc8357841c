package org.beadle.report;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of an iCalendar file, folded as RFC 5545, 3.1, has it: at most 75 octets each. */
final class ContentLines {
  private static final int LONGEST = 75;
  private static final String BREAK = "\r\n";

  private ContentLines() {}

  /**
   * The same lines, folded by octets where the library folds by characters.
   *
   * @param text lines that end in CRLF, folded in whatever way
   */
  static String refolded(String text) {
    String whole = text.replace(BREAK + " ", "").replace(BREAK + "\t", "");
    return Stream.of(whole.split(BREAK))
        .map(ContentLines::folded)
        .collect(Collectors.joining(BREAK, "", BREAK));
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      String sign = Character.toString(point);
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        folded.append(BREAK).append(' ');
        octets = 1;
      }
      folded.append(sign);
      octets += size;
    }
    return folded.toString();
  }
}
