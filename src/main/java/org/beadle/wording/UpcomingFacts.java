package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import org.beadle.nudge.Nudge;

/**
 * What will be sent in the coming days, if nothing changes.
 *
 * @param days how far it looks ahead
 * @param lines in the order of their days
 */
public record UpcomingFacts(int days, List<Line> lines) {
  public UpcomingFacts {
    lines = List.copyOf(lines);
  }

  /**
   * One thing that will be said.
   *
   * @param to the name of the member or channel
   */
  public record Line(LocalDate day, String to, Nudge nudge) {}
}
