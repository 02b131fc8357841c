package org.beadle.meeting;

import java.util.Optional;
import org.beadle.board.Group;

/** How often a group means to meet. */
public sealed interface Frequency {
  /** The days of a year, for the mean distance of meetings. */
  int YEAR = 365;

  /** The days from one meeting to the next, in the mean; empty where the group sets its dates. */
  Optional<Integer> interval();

  /**
   * So many meetings a year, each in its part of the year.
   *
   * @param times from 1 to 12
   */
  record TimesAYear(int times) implements Frequency {
    static final int MOST = 12;

    public TimesAYear {
      if (times < 1 || times > MOST)
        throw new IllegalArgumentException("a year has from 1 to 12 meetings by months");
    }

    @Override
    public Optional<Integer> interval() {
      return Optional.of(YEAR / times);
    }
  }

  /**
   * A meeting every so many weeks.
   *
   * @param weeks from 1 to 26
   */
  record EveryWeeks(int weeks) implements Frequency {
    static final int MOST = 26;

    public EveryWeeks {
      if (weeks < 1 || weeks > MOST)
        throw new IllegalArgumentException("from 1 to 26 weeks lie between meetings");
    }

    @Override
    public Optional<Integer> interval() {
      return Optional.of(weeks * 7);
    }
  }

  /** The group sets its dates as it wants them. */
  record OwnDates() implements Frequency {
    @Override
    public Optional<Integer> interval() {
      return Optional.empty();
    }
  }

  /** That of a group; its own dates where its words can't be read or there are none. */
  static Frequency of(Group group) {
    return group.frequency().flatMap(Frequency::read).orElse(new OwnDates());
  }

  /**
   * Reads a board's words, such as {@code four times a year}, {@code every two months}, {@code
   * six-weekly} or {@code own dates}; empty where they can't be read.
   */
  static Optional<Frequency> read(String words) {
    return FrequencyWords.read(words);
  }
}
