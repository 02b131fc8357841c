package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command that a person may have meant.
 *
 * @param cost how far it is from what was said; 0 is what was said
 * @param understood how many of the words said are in it
 * @param words the command's words as far as they are known
 * @param lacking the blanks for which nothing was said, in order
 * @param unread what stands at the end and could not be read for the last blank
 */
record Guess(
    double cost,
    int understood,
    List<String> words,
    List<Slot<?>> lacking,
    Optional<String> unread) {
  static final Guess NOTHING = new Guess(0, 0, List.of(), List.of(), Optional.empty());

  Guess dearer(double by) {
    return new Guess(cost + by, understood, words, lacking, unread);
  }

  Guess saying(String word) {
    return new Guess(cost, understood, with(words, word), lacking, unread);
  }

  Guess understanding(int more) {
    return new Guess(cost, understood + more, words, lacking, unread);
  }

  Guess lacking(Slot<?> slot) {
    return new Guess(cost, understood, words, with(lacking, slot), unread);
  }

  Guess unable(Slot<?> slot, String text) {
    return new Guess(cost, understood, words, with(lacking, slot), Optional.of(text));
  }

  private static <T> List<T> with(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  String text() {
    return String.join(" ", words);
  }
}
