package org.beadle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * When an action is due, as a plan's cell says it.
 *
 * @param source the cell's own words
 * @param due its due days, in the order written
 * @param immediate "with immediate effect"
 * @param ongoing without an end
 * @param reviewMonths how often an ongoing action is reviewed, where the cell says
 */
public record Timescale(
    String source,
    List<LocalDate> due,
    boolean immediate,
    boolean ongoing,
    OptionalInt reviewMonths) {
  public Timescale {
    due = List.copyOf(due);
  }
}
