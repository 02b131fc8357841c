package org.beadle.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who is told, the longer a milestone is late. Each step is taken once for each due day.
 *
 * @param rungs in order of their days; no two of one day, and never none
 */
public record Ladder(List<Rung> rungs) {
  public Ladder {
    rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::daysLate)).toList();
  }

  /** The steps of a board that sets none of its own. */
  public static final Ladder STANDARD =
      new Ladder(
          List.of(
              new Rung(1, Rung.Told.HOLDER),
              new Rung(7, Rung.Told.GROUP_CHAIR),
              new Rung(14, Rung.Told.AGENCY_MEMBER),
              new Rung(28, Rung.Told.INDEPENDENT_CHAIR)));

  /** The last step. */
  public Rung top() {
    return rungs.getLast();
  }

  /** As a setting writes it, such as {@code 1 holder, 7 group chair}. */
  @Override
  public String toString() {
    return rungs.stream().map(Rung::toString).collect(Collectors.joining(", "));
  }
}
