package org.beadle.command;

import java.util.Optional;

/**
 * A blank in a command's pattern.
 *
 * @param name how patterns call it
 * @param spoken how people are told of it
 * @param reach how many words it takes
 * @param reader reads its words
 */
record Slot<T>(String name, Spoken spoken, Reach reach, Reader<T> reader) {

  /**
   * How people are told of a blank.
   *
   * @param label its short name, in help
   * @param wanted what belongs there, with its article
   * @param example something that could stand there
   * @param question what to ask where it is all that lacks
   */
  record Spoken(String label, String wanted, String example, String question) {}

  /**
   * How many words a blank takes.
   *
   * @param most at most so many
   * @param shortest whether as few as it can, rather than as many
   */
  record Reach(int most, boolean shortest) {}

  /** Reads words. */
  interface Reader<T> {
    /** Reads those from {@code from} to before {@code to}; empty where they do not fit. */
    Optional<T> read(Utterance said, int from, int to, Context context);

    /** Why a text does not fit, where more can be said than that; without a capital and a stop. */
    default Optional<String> whyNot(String text, Context context) {
      return Optional.empty();
    }
  }

  static <T> Slot<T> of(String name, String wanted, String example, Reader<T> reader) {
    Spoken spoken =
        new Spoken(name, wanted, example, "What is " + wanted.replaceFirst("^an? ", "the ") + "?");
    return new Slot<>(name, spoken, new Reach(Integer.MAX_VALUE, false), reader);
  }

  String example() {
    return spoken.example();
  }

  Slot<T> label(String text) {
    return told(new Spoken(text, spoken.wanted(), spoken.example(), spoken.question()));
  }

  Slot<T> asking(String text) {
    return told(new Spoken(spoken.label(), spoken.wanted(), spoken.example(), text));
  }

  private Slot<T> told(Spoken other) {
    return new Slot<>(name, other, reach, reader);
  }

  Slot<T> most(int words) {
    return new Slot<>(name, spoken, new Reach(words, reach.shortest()), reader);
  }

  Slot<T> shortestFirst() {
    return new Slot<>(name, spoken, new Reach(reach.most(), true), reader);
  }

  /** Where its words may end if they begin at {@code at}: the last of the places. */
  int lastEnd(int at, int size) {
    return (int) Math.min(size, (long) at + reach.most());
  }
}
