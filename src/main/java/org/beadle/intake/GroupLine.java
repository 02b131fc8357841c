package org.beadle.intake;

import java.util.Optional;

/** A line that names the group of what stands under it, as the title of its table. */
final class GroupLine {
  private static final int LONGEST = 90;
  private static final String NOISE =
      "(?:attendance|registers?|records?|logs?|sheets?|meetings?|dates?|diary|calendar|schedule|programme"
          + "|timetable|of|for|the|at|\\(?\\d{4}(?:\\s*[-/–]\\s*\\d{2,4})?\\)?)";

  private GroupLine() {}

  /** The name in {@code row}; empty where it is no such line. */
  static Optional<String> of(Row row) {
    if (row.filled().size() != 1) return Optional.empty();
    String text = PlainText.onOneLine(row.words());
    boolean name =
        text.length() <= LONGEST
            && text.matches("\\p{L}.*\\p{L}.*")
            && !text.matches(".*[.!?]")
            && !text.contains("=")
            && !text.matches("(?i)tb[acd]|to be .*|.*\\bno meetings?\\b.*");
    return name ? Optional.of(bare(text)) : Optional.empty();
  }

  /** {@code Full board} of "Full board: dates of meetings 2026-27"; all where nothing is left. */
  private static String bare(String text) {
    String marks = "[\\s,:;–-]*";
    String bare =
        text.replaceAll("(?i)(?:" + marks + "(?<![\\p{L}\\d])" + NOISE + ")+" + marks + "$", "")
            .replaceAll("(?i)^(?:" + NOISE + "(?![\\p{L}\\d])" + marks + ")+", "");
    return bare.isEmpty() ? text : bare;
  }
}
