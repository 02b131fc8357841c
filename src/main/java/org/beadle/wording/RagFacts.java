package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.RollUp;

/**
 * What a summary by colour shows.
 *
 * @param asked the day that was asked for
 * @param day the day whose colours these are: that one, or the last before of which any were kept
 * @param today the day at the board; after {@code day} where the board is shown as it stood
 * @param priorities counts with confidential actions among them, in the order of the plan
 * @param late those with a missed date that may be shown, the latest first
 * @param mismatched those whose declared colour is better than their dates say
 * @param moved those that changed colour in the seven days up to {@code day}
 * @param confidential how many actions are counted and may not be shown
 */
public record RagFacts(
    Board board,
    Filter filter,
    LocalDate asked,
    LocalDate day,
    LocalDate today,
    List<Row> priorities,
    List<ActionLine> late,
    List<ActionLine> mismatched,
    List<Moved> moved,
    int confidential) {
  public RagFacts {
    priorities = List.copyOf(priorities);
    late = List.copyOf(late);
    mismatched = List.copyOf(mismatched);
    moved = List.copyOf(moved);
  }

  /** A priority with its counts by colour. */
  public record Row(Priority priority, RollUp counts) {}

  /** All priorities together. */
  RollUp total() {
    return priorities.stream().map(Row::counts).reduce(RollUp.NOTHING, RollUp::and);
  }

  /** An action that was shown in another colour a week before. */
  public record Moved(Ref ref, String title, Rag before, Rag now) {}
}
