package org.beadle.nudge;

import java.util.Comparator;
import java.util.List;

/** Who is told, the longer a milestone is late. Each step is taken once for each due day. */
public record Ladder(List<Rung> rungs) {
  public Ladder {
    rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::daysLate)).toList();
  }

  public static final Ladder STANDARD =
      new Ladder(
          List.of(
              new Rung(1, Rung.Told.HOLDER),
              new Rung(7, Rung.Told.GROUP_CHAIR),
              new Rung(14, Rung.Told.AGENCY_MEMBER),
              new Rung(28, Rung.Told.INDEPENDENT_CHAIR)));
}
