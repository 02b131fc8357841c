package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Rung;
import org.beadle.nudge.Promise;

/**
 * The open escalations of a board.
 *
 * @param lines all that may be shown, the longest late first
 * @param confidential how many more there are that may not be shown here
 */
public record EscalationFacts(List<Line> lines, int confidential) {
  public EscalationFacts {
    lines = List.copyOf(lines);
  }

  /**
   * One milestone that has climbed the ladder.
   *
   * @param steps those that were taken, the first one first
   * @param next the step that lies ahead, if there is one
   * @param blockersNext the step that lies ahead of what blocks the action, if there is one
   * @param blocker the name of what blocks the action, or blocked it
   */
  public record Line(
      Promise promise,
      List<Step> steps,
      Optional<Rung.Ahead> next,
      Optional<Rung.Ahead> blockersNext,
      Optional<String> blocker) {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step, and who was told at it.
   *
   * @param ofBlocker whether it was a step of what blocks, or blocked, the action
   */
  public record Step(int daysLate, boolean ofBlocker, List<Told> told) {
    public Step {
      told = List.copyOf(told);
    }
  }

  /**
   * A member or channel that was told.
   *
   * @param on the day, local to the board; empty where the message has not gone out
   * @param now whether it goes out together with what says so
   */
  public record Told(String name, Optional<LocalDate> on, boolean now) {
    public Told(String name, Optional<LocalDate> on) {
      this(name, on, false);
    }

    /** One who is told at the same time. */
    public static Told atOnce(String name) {
      return new Told(name, Optional.empty(), true);
    }
  }
}
