package org.beadle.command;

import java.util.Optional;

/**
 * What a text may not carry, because Beadle holds no case data. A text in which some is found is
 * refused whole, and neither stored nor logged.
 */
public enum CaseData {
  /** Ten digits whose last is the right check digit. */
  NHS_NUMBER,
  /** A capitalised name beside a date of birth. */
  NAME_AND_BIRTH;

  /** What case data {@code text} carries, if any. */
  public static Optional<CaseData> find(String text) {
    if (NhsNumber.isIn(text)) return Optional.of(NHS_NUMBER);
    return NamedBirth.isIn(text) ? Optional.of(NAME_AND_BIRTH) : Optional.empty();
  }
}
