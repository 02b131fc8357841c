package org.beadle.board;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who has to be there for a group's meeting to decide: the board's own rule, as it wrote it. What
 * it comes to at a meeting is {@code meeting.QuorumCheck}'s to say.
 */
public sealed interface Quorum {
  /** No rule is set. */
  Quorum NONE = new None();

  /** Whoever comes will do. */
  record None() implements Quorum {
    @Override
    public String toString() {
      return "none";
    }
  }

  /** A rule about how many seats are filled. */
  sealed interface Count extends Quorum {
    /** How many have to be filled of so many that are expected. */
    int needed(int expected);
  }

  /** So many seats, however many there are. */
  record Number(int seats) implements Count {
    @Override
    public int needed(int expected) {
      return seats;
    }

    @Override
    public String toString() {
      return String.valueOf(seats);
    }
  }

  /** A part of the expected seats, such as two thirds; rounded up to whole seats. */
  record Fraction(int over, int under) implements Count {
    @Override
    public int needed(int expected) {
      return Math.ceilDiv(expected * over, under);
    }

    @Override
    public String toString() {
      if (under == 100) return over + "%";
      return switch (over + "/" + under) {
        case "1/2" -> "half";
        case "1/3" -> "a third";
        case "1/4" -> "a quarter";
        case String other -> other;
      };
    }
  }

  /** Somebody of each of these classes of agencies. */
  record Each(List<AnyOf> classes) implements Quorum {
    public Each {
      classes = List.copyOf(classes);
    }

    @Override
    public String toString() {
      List<String> all = classes.stream().map(AnyOf::written).toList();
      String first = String.join(", ", all.subList(0, all.size() - 1));
      return (first.isEmpty() ? "" : first + " and ") + all.getLast() + " each";
    }
  }

  /** A count and classes, both of which must be met. */
  record Both(Count count, Each each) implements Quorum {
    @Override
    public String toString() {
      return count + " and " + each;
    }
  }

  /**
   * A class of agencies, of which any one will do.
   *
   * @param words those by which its agencies are found, such as {@code police}; {@link
   *     AgencyClasses} finds them
   */
  record AnyOf(List<String> words) {
    public AnyOf {
      words = List.copyOf(words);
    }

    private String written() {
      boolean plain = words.size() == 1 && words.getFirst().matches("[^,]*") && !joins();
      return plain ? words.getFirst() : "(" + this + ")";
    }

    private boolean joins() {
      return words.getFirst().matches("(?i).*\\b(and|or|each)\\b.*");
    }

    /** {@code police or health}. */
    @Override
    public String toString() {
      return words.stream().collect(Collectors.joining(" or "));
    }
  }

  /**
   * Reads a rule as boards write it: {@code none}, {@code 5}, {@code half}, {@code 2/3}, {@code
   * 50%}, {@code police, health and council each}, {@code 5 and (police or health) and council
   * each}.
   *
   * @throws IllegalArgumentException with what is wanted instead
   */
  static Quorum parse(String text) {
    return QuorumText.read(text);
  }
}
