package org.beadle.meeting;

import java.util.Collection;

/**
 * How seats were marked in confirmed registers, at one meeting or at many together.
 *
 * @param present filled by their holders
 * @param deputies filled by somebody else
 * @param apologies empty, with apologies
 * @param absent empty, without apologies
 * @param inAttendance those who came without being expected; part of no rate
 */
public record Turnout(long present, long deputies, long apologies, long absent, long inAttendance) {
  /** Of no register. */
  public static final Turnout NONE = new Turnout(0, 0, 0, 0, 0);

  /** What the entries say, each of one seat or guest. */
  public static Turnout of(Collection<RegisterEntry> entries) {
    return entries.stream().map(entry -> of(entry.mark())).reduce(NONE, Turnout::and);
  }

  private static Turnout of(Mark mark) {
    return switch (mark) {
      case PRESENT -> new Turnout(1, 0, 0, 0, 0);
      case DEPUTY -> new Turnout(0, 1, 0, 0, 0);
      case APOLOGIES -> new Turnout(0, 0, 1, 0, 0);
      case ABSENT -> new Turnout(0, 0, 0, 1, 0);
      case IN_ATTENDANCE -> new Turnout(0, 0, 0, 0, 1);
      case NOT_EXPECTED -> NONE;
    };
  }

  /** Both together. */
  public Turnout and(Turnout other) {
    return new Turnout(
        present + other.present,
        deputies + other.deputies,
        apologies + other.apologies,
        absent + other.absent,
        inAttendance + other.inAttendance);
  }

  /** How many seats were expected to be filled. */
  public long expected() {
    return present + deputies + apologies + absent;
  }

  /**
   * Seats filled of those expected.
   *
   * @param deputiesCount whether a seat that a deputy filled is one of them
   */
  public Rate rate(boolean deputiesCount) {
    return new Rate(deputiesCount ? present + deputies : present, expected());
  }
}
