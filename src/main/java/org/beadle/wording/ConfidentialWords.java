package org.beadle.wording;

/** Says how much is left out, since it belongs to confidential groups. */
final class ConfidentialWords {
  private ConfidentialWords() {}

  /**
   * A sentence to follow another, or nothing where nothing is left out.
   *
   * @param one its subject and verb, such as {@code more is}
   */
  static String leftOut(long number, String one, String many) {
    return number == 0
        ? ""
        : " " + Count.of(number, one, many) + " of confidential groups, and not shown here.";
  }
}
