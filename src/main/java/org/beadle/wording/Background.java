package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beadle.nudge.Pause;
import org.beadle.nudge.Shortfall;
import org.beadle.plan.Update;

/**
 * What else is told where an action is at the top of the ladder.
 *
 * @param notes the latest updates by the action's id, the newest first
 * @param below the agencies whose attendance is below the board's threshold
 * @param before what happened to a milestone before, by its id
 */
public record Background(
    Map<Long, List<Update>> notes, List<Shortfall> below, Map<Long, Before> before) {
  public static final Background NONE = new Background(Map.of(), List.of(), Map.of());

  public Background {
    notes = Map.copyOf(notes);
    below = List.copyOf(below);
    before = Map.copyOf(before);
  }

  /**
   * What was sent of one milestone, and when its action was finished.
   *
   * @param steps those of the ladder that were taken, the first one first
   * @param reminded everybody who was reminded
   * @param finished when its action was finished and opened again
   */
  public record Before(
      List<EscalationFacts.Step> steps, List<Reminded> reminded, List<Pause> finished) {
    static final Before NOTHING = new Before(List.of(), List.of(), List.of());

    public Before {
      steps = List.copyOf(steps);
      reminded = List.copyOf(reminded);
      finished = List.copyOf(finished);
    }
  }

  /**
   * A member who was reminded.
   *
   * @param last the last day of it, local to the board
   */
  public record Reminded(String name, int times, LocalDate last) {}

  /** What happened to a milestone. */
  Before before(long milestone) {
    return before.getOrDefault(milestone, Before.NOTHING);
  }
}
