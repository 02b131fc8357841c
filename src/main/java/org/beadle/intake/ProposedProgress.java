package org.beadle.intake;

import java.util.List;
import java.util.Optional;
import org.beadle.plan.Rag;

/**
 * How far an action is, as the plan says.
 *
 * @param status the status cell's own words; may be empty
 * @param colour what the status means; Blue where it says that the action is complete
 * @param notes progress notes, in the order of the columns
 */
public record ProposedProgress(String status, Optional<Rag> colour, List<ProgressNote> notes) {
  public ProposedProgress {
    notes = List.copyOf(notes);
  }
}
