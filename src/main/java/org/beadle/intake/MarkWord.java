package org.beadle.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.beadle.meeting.Mark;

/** The words and signs that registers have for each mark. */
enum MarkWord {
  PRESENT(
      "p|pres|present|y|yes|✓|✔|√|☑|✅|attended|attending|in person|online",
      "present|attended|in person|here",
      Mark.PRESENT),
  APOLOGIES(
      "ap|apol|apols|apology|apologies|apologies (received|sent|given)|sent apologies",
      "apolog(y|ies)( .*)?|apols?|sent apologies",
      Mark.APOLOGIES),
  DEPUTY(
      "d|dep|deputy|sub|subst|substitute|deputy (attended|present|sent)",
      "deputy( .*)?|substitute( .*)?|represented( .*)?",
      Mark.DEPUTY),
  ABSENT(
      "ab|abs|absent|n|no|✗|✘|☒|❌|dna|did not attend|no apologies|non attendance",
      "absent( .*)?|did not attend|not present|no apologies( .*)?|non attendance",
      Mark.ABSENT),
  IN_ATTENDANCE(
      "ia|i a|in attendance|observer|observing",
      "in attendance|observer|observing",
      Mark.IN_ATTENDANCE),
  NOT_EXPECTED(
      "n a|na|not applicable|not expected|not required|not a member|not (yet )?(appointed|in post)|vacant|vacancy",
      "not applicable|not expected|not required|not (yet )?a member( .*)?|not (yet )?(appointed|in post)|vacan(t|cy)|n a",
      Mark.NOT_EXPECTED);

  private final Pattern signs;
  private final Pattern meanings;
  private final Mark mark;

  MarkWord(String signs, String meanings, Mark mark) {
    this.signs = Pattern.compile(signs);
    this.meanings = Pattern.compile(meanings);
    this.mark = mark;
  }

  Mark mark() {
    return mark;
  }

  /** What {@code sign} stands for in a register without a legend; empty for an unknown one. */
  static Optional<MarkWord> sign(String sign) {
    return first(word -> word.signs, plain(sign));
  }

  /** What the words of a legend mean. */
  static Optional<MarkWord> meaning(String words) {
    return first(word -> word.meanings, plain(words));
  }

  private static Optional<MarkWord> first(Function<MarkWord, Pattern> which, String plain) {
    return Arrays.stream(values())
        .filter(word -> which.apply(word).matcher(plain).matches())
        .findFirst();
  }

  /** A sign for comparing: small Latin letters, without stops, strokes and doubled spaces. */
  static String plain(String sign) {
    return LookAlikes.toLatin(PlainText.withoutBullet(sign))
        .toLowerCase(Locale.UK)
        .replace("×", "x")
        .replaceAll("[\\s./'\\uFE0F\\uFE0E-]+", " ")
        .strip();
  }

  /** The mark in words, for doubts. */
  String words() {
    return switch (this) {
      case PRESENT -> "present";
      case APOLOGIES -> "apologies";
      case DEPUTY -> "deputy";
      case ABSENT -> "absent";
      case IN_ATTENDANCE -> "in attendance";
      case NOT_EXPECTED -> "not expected";
    };
  }
}
