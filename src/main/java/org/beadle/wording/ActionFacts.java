package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.beadle.plan.Update;

/**
 * What an action's card shows.
 *
 * @param updates from new to old
 * @param today the day at the board
 */
public record ActionFacts(
    Board board,
    Action action,
    Colours colours,
    Names names,
    List<Update> updates,
    LocalDate today,
    Offers offers) {
  public ActionFacts {
    updates = List.copyOf(updates);
  }

  /** Whether the action is finished and a chair has yet to accept it. */
  boolean awaitsAcceptance() {
    return action.closure().isPresent() && colours.computed() != Rag.BLUE;
  }
}
