package org.beadle.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of an action's title that tell it from others. */
final class TitleWords {
  private static final int SHORTEST = 4;

  private TitleWords() {}

  /** Whether two titles share so little that they hardly are one action's: no longer word. */
  static boolean nothingInCommon(String one, String other) {
    Set<String> words = new HashSet<>(of(one));
    words.retainAll(of(other));
    return words.isEmpty() && !ActionComparison.same(one, other);
  }

  /** Whether two titles share more than half of their longer words, as after small edits. */
  static boolean alike(String one, String other) {
    Set<String> all = new HashSet<>(of(one));
    all.addAll(of(other));
    Set<String> both = new HashSet<>(of(one));
    both.retainAll(of(other));
    return both.size() * 2 > all.size();
  }

  private static Set<String> of(String title) {
    return Arrays.stream(title.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }
}
