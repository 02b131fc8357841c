package org.beadle.web;

import java.time.LocalDate;

/** The date of a demonstration, which moves on when it is told to. */
public interface DemoClock {
  /** The date that the demonstration has reached. */
  LocalDate today();

  /**
   * Moves on, day by day. Returns when everything that those days bring has been posted.
   *
   * @param days 1 or more
   */
  void move(int days);
}
