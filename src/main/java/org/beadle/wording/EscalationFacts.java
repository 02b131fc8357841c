package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.nudge.Promise;
import org.beadle.nudge.Rung;

/**
 * The open escalations of a board.
 *
 * @param lines all that may be shown, the longest late first
 * @param confidential how many more there are that may not be shown here
 */
public record EscalationFacts(Board board, List<Line> lines, int confidential) {
  public EscalationFacts {
    lines = List.copyOf(lines);
  }

  /**
   * One milestone that has climbed the ladder.
   *
   * @param steps those that were taken, the first one first
   * @param next the step that lies ahead, if there is one
   * @param waitsFor the name of what blocks the action
   */
  public record Line(
      Promise promise, List<Step> steps, Optional<Rung.Ahead> next, Optional<String> waitsFor) {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /** A step, and who was told at it. */
  public record Step(int daysLate, List<Told> told) {
    public Step {
      told = List.copyOf(told);
    }
  }

  /**
   * A member or channel that was told.
   *
   * @param on the day, local to the board; empty where the message has not gone out
   */
  public record Told(String name, Optional<LocalDate> on) {}
}
