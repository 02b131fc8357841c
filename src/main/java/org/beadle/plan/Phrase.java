package org.beadle.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** People's spelling of dates, made even before it is read; and dates as Beadle writes them. */
final class Phrase {
  private static final DateTimeFormatter IN_FULL =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Phrase() {}

  /** Lower case, plain quotes and dashes, single spaces, no stop at the end. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u2018\u2019\u02bc`]", "'")
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s\"\u201c\u201d]+|[\\s.,;:\"\u201c\u201d]+$", "");
  }

  /** Such as 30 September 2018. */
  static String inFull(LocalDate day) {
    return IN_FULL.format(day);
  }
}
