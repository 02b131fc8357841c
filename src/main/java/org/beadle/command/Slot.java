package org.beadle.command;

import java.util.Optional;

/**
 * A blank in a command's pattern.
 *
 * @param name how patterns call it
 * @param label how people read it, in help
 * @param wanted what belongs there, with its article
 * @param example something that could stand there
 * @param question what to ask where it is all that lacks
 * @param most how many words it may take
 * @param shortest whether it takes as few words as it can, rather than as many
 * @param reader reads its words; empty where they do not fit
 */
record Slot<T>(
    String name,
    String label,
    String wanted,
    String example,
    String question,
    int most,
    boolean shortest,
    Reader<T> reader) {

  /** Reads the words from {@code from} to before {@code to}. */
  interface Reader<T> {
    Optional<T> read(Utterance said, int from, int to, Context context);
  }

  static <T> Slot<T> of(String name, String wanted, String example, Reader<T> reader) {
    return new Slot<>(
        name, name, wanted, example, "What is " + wanted + "?", Integer.MAX_VALUE, false, reader);
  }

  Slot<T> label(String text) {
    return new Slot<>(name, text, wanted, example, question, most, shortest, reader);
  }

  Slot<T> asking(String text) {
    return new Slot<>(name, label, wanted, example, text, most, shortest, reader);
  }

  Slot<T> most(int words) {
    return new Slot<>(name, label, wanted, example, question, words, shortest, reader);
  }

  Slot<T> shortestFirst() {
    return new Slot<>(name, label, wanted, example, question, most, true, reader);
  }
}
