package org.beadle.email;

/** Texts for headers, in which a line break would begin another header. */
final class HeaderText {
  private static final int LONGEST_SUBJECT = 150;

  private HeaderText() {}

  /** In one line, without control characters and what turns writing round. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }

  /** A subject of a length that lists of messages show. */
  static String subject(String text) {
    String clean = clean(text);
    if (clean.length() <= LONGEST_SUBJECT) return clean;
    int space = clean.lastIndexOf(' ', LONGEST_SUBJECT);
    return clean.substring(0, space > 0 ? space : LONGEST_SUBJECT) + "…";
  }
}
