package org.beadle.intake;

import java.util.regex.Pattern;

/** The words by which a file says that a meeting was called off. */
final class NotHeld {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(cancel+ed|postponed|stood down|not held|did not (take place|meet)|no meeting)\\b");

  private NotHeld() {}

  static boolean isSaidIn(String text) {
    return WORDS.matcher(PlainText.onOneLine(text)).find();
  }
}
