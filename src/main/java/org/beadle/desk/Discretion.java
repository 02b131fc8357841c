package org.beadle.desk;

import java.util.regex.Pattern;
import org.beadle.command.CaseData;

/** What of people's own words may be kept beside the answer. */
public final class Discretion {
  private static final Pattern JOINING =
      Pattern.compile("(?is)[\\s/]*(@?\\w+\\s+)?join\\b.*"); // a code is as good as a password

  /** Why somebody can't come may tell of his or her health. */
  private static final Pattern APOLOGISING =
      Pattern.compile("(?is).*\\bapolog\\w*\\b.*\\bbecause\\b.*");

  private Discretion() {}

  /**
   * Whether {@code words} carry neither case data, nor a code that lets somebody in, nor the reason
   * for which somebody can't come.
   */
  public static boolean mayKeep(String words) {
    return CaseData.find(words).isEmpty()
        && !JOINING.matcher(words).matches()
        && !APOLOGISING.matcher(words).matches();
  }
}
