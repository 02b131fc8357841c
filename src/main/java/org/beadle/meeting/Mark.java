package org.beadle.meeting;

/** What a register says of a seat, or of somebody who has none. */
public enum Mark {
  PRESENT,
  DEPUTY,
  APOLOGIES,
  /** Absent without apologies. */
  ABSENT,
  /** There, but not expected: an adviser, an observer, a guest. */
  IN_ATTENDANCE,
  /** Nobody was expected in the seat, such as before its holder was appointed. */
  NOT_EXPECTED;

  /** Whether somebody was expected. */
  public boolean isExpected() {
    return this != IN_ATTENDANCE && this != NOT_EXPECTED;
  }

  /** Whether the seat was filled, by its holder or a deputy. */
  public boolean isFilled() {
    return this == PRESENT || this == DEPUTY;
  }
}
