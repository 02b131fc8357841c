package org.beadle.command;

import java.util.List;
import java.util.function.Function;

/** A piece of a command's pattern. */
sealed interface Part {

  /** The most words that it can take. */
  long longest();

  /** The most words that {@code parts} can take together. */
  static long longest(List<Part> parts) {
    return parts.stream().mapToLong(Part::longest).sum();
  }

  /**
   * A word that stands there as it is.
   *
   * @param shown whether help shows it; hidden ones may be typed and need not
   */
  record Word(String text, boolean shown) implements Part {
    @Override
    public long longest() {
      return 1;
    }
  }

  /** A blank. */
  record Blank(Slot<?> slot) implements Part {
    @Override
    public long longest() {
      return slot.reach().most();
    }
  }

  /** Pieces that may be left out together. */
  record Maybe(List<Part> parts) implements Part {
    @Override
    public long longest() {
      return Part.longest(parts);
    }
  }

  /** One of several patterns, whose outcome fills a slot. */
  record Choice<T>(Slot<T> slot, List<Option<T>> options) implements Part {
    @Override
    public long longest() {
      return options.stream().mapToLong(option -> Part.longest(option.parts())).max().orElse(0);
    }
  }

  /** A pattern of a {@link Choice}, and what it comes to. */
  record Option<T>(List<Part> parts, Function<Answers, T> builder) {}

  /** Takes no words; fills a slot with what the answers so far come to. */
  record Outcome<T>(Slot<T> slot, Function<Answers, T> builder) implements Part {
    @Override
    public long longest() {
      return 0;
    }

    Answers onto(Answers answers) {
      return answers.with(slot, builder.apply(answers));
    }
  }
}
