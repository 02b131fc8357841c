package org.beadle.desk;

import java.util.regex.Pattern;
import org.beadle.command.CaseData;

/** What of people's own words may be kept beside the answer. */
public final class Discretion {
  private static final Pattern JOINING =
      Pattern.compile("(?is)[\\s/]*(@?\\w+\\s+)?join\\b.*"); // a code is as good as a password

  private Discretion() {}

  /** Whether {@code words} carry neither case data nor a code that lets somebody in. */
  public static boolean mayKeep(String words) {
    return CaseData.find(words).isEmpty() && !JOINING.matcher(words).matches();
  }
}
