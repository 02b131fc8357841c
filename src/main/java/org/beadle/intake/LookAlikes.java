package org.beadle.intake;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;

/** Letters of other alphabets that look like Latin ones, as scanners and keyboards leave them. */
final class LookAlikes {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  private static final Normalizer2 WIDTHS = Normalizer2.getNFKCInstance();

  private LookAlikes() {}

  /** {@code text} with every such letter replaced by the Latin one; other letters are kept. */
  static String toLatin(String text) {
    if (text.chars().allMatch(each -> each < 128)) return text;
    StringBuilder latin = new StringBuilder();
    text.codePoints().forEach(each -> latin.append(toLatin(each)));
    return latin.toString();
  }

  /** A name in Latin letters, unless some of its letters look like none, as those of a language. */
  static String nameInLatin(String name) {
    String latin = toLatin(name);
    return hasOtherLetters(latin) ? name : latin;
  }

  /** Whether {@code text} has letters that are not Latin. */
  static boolean hasOtherLetters(String text) {
    return text.codePoints().anyMatch(it -> Character.isLetter(it) && !isLatin(it));
  }

  private static boolean isLatin(int letter) {
    int script = UScript.getScript(letter);
    return script == UScript.LATIN || script == UScript.COMMON;
  }

  private static String toLatin(int letter) {
    String written = Character.toString(letter);
    if (!Character.isLetter(letter)) return written;
    if (UScript.getScript(letter) == UScript.LATIN) return WIDTHS.normalize(written);
    String skeleton = CHECKER.getSkeleton(written);
    boolean latin = skeleton.length() == 1 && skeleton.charAt(0) < 128;
    if (!latin) return written;
    // The checker draws capital i as small l.
    return skeleton.equals("l") && Character.isUpperCase(letter) ? "I" : skeleton;
  }
}
