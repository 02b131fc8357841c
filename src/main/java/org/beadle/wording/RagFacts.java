package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.RollUp;

/**
 * What a summary by colour shows.
 *
 * @param day the day at whose end the board is shown; today as it stands by now
 * @param today the day at the board; after {@code day} where the board is shown as it stood
 * @param priorities counts with confidential actions among them, in the order of the plan
 * @param moved those that changed colour since about a week before {@code day}; empty where the
 *     record does not go back so far
 * @param led where all are a group's or an agency's: how many of those shown it leads
 * @param confidential how many actions are counted and may not be shown
 */
public record RagFacts(
    Board board,
    Filter filter,
    LocalDate day,
    LocalDate today,
    List<Row> priorities,
    Named named,
    Optional<Changes> moved,
    Optional<Integer> led,
    int confidential) {
  public RagFacts {
    priorities = List.copyOf(priorities);
  }

  /**
   * The actions that are named because of their colour.
   *
   * @param late those with a missed date, the latest first
   * @param declaredRed those that are Red by declaration alone
   * @param mismatched those whose declared colour is better than their dates say
   * @param undecided those that wait for what a chair decides
   */
  public record Named(
      List<ActionLine> late,
      List<ActionLine> declaredRed,
      List<ActionLine> mismatched,
      List<ActionLine> undecided) {
    public Named {
      late = List.copyOf(late);
      declaredRed = List.copyOf(declaredRed);
      mismatched = List.copyOf(mismatched);
      undecided = List.copyOf(undecided);
    }
  }

  /**
   * The actions that changed colour.
   *
   * @param since the day whose colours are compared
   */
  public record Changes(LocalDate since, List<Moved> moved) {
    public Changes {
      moved = List.copyOf(moved);
    }
  }

  /** A priority with its counts by colour. */
  public record Row(Priority priority, RollUp counts) {}

  /** All priorities together. */
  RollUp total() {
    return priorities.stream().map(Row::counts).reduce(RollUp.NOTHING, RollUp::and);
  }

  /** An action that was shown in another colour before. */
  public record Moved(Ref ref, String title, Rag before, Rag now) {}
}
