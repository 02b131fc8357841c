package org.beadle.meeting;

import java.util.Collection;

/**
 * Who came, at one meeting or at many together.
 *
 * @param registered what confirmed registers say
 * @param counted what is known of the other meetings, of which only counts are
 */
public record Attendance(Turnout registered, Rate counted) {
  /** Of no meeting. */
  public static final Attendance NONE = new Attendance(Turnout.NONE, Rate.NONE);

  /** Of one meeting: its confirmed register, or else its counts. */
  public static Attendance of(Sitting sitting) {
    return sitting.isRegistered()
        ? new Attendance(Turnout.of(sitting.entries()), Rate.NONE)
        : new Attendance(Turnout.NONE, Rate.of(sitting.meeting()));
  }

  /** Of all {@code sittings}: seats are added up, percentages are not averaged. */
  public static Attendance over(Collection<Sitting> sittings) {
    return sittings.stream().map(Attendance::of).reduce(NONE, Attendance::and);
  }

  /** Both together. */
  public Attendance and(Attendance other) {
    return new Attendance(registered.and(other.registered), counted.and(other.counted));
  }

  /**
   * Seats filled of those expected. Counts don't tell deputies apart, so they are taken as they
   * are.
   */
  public Rate rate(boolean deputiesCount) {
    return registered.rate(deputiesCount).and(counted);
  }
}
