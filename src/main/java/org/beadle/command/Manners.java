package org.beadle.command;

import java.util.regex.Pattern;

/** Words of politeness around a command, which are no part of it. */
final class Manners {
  private Manners() {}

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)^(?:(?:please|pls|kindly|hi|hello|beadle|(?:can|could|would|will) (?:you|we|i)"
              + "|i(?: would|['\u2019]d)? (?:like|want|need) to)[\\s,!.]+)+");

  private static final Pattern LAST =
      Pattern.compile(
          "(?i)(?:[\\s,.!\u2013-]+(?:please|pls|kindly|thanks|thank you|many thanks|cheers|ta))+[\\s.!]*$");

  /** What stands behind a “please” and before a “thanks”. */
  static Utterance without(Utterance said) {
    String asked = FIRST.matcher(said.toString()).replaceFirst("");
    return withoutLast(Utterance.of(asked));
  }

  /** What stands before a “please” or “thanks”; the same where nothing else is said. */
  static Utterance withoutLast(Utterance said) {
    return Utterance.of(LAST.matcher(said.toString()).replaceFirst(""));
  }
}
