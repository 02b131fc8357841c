package org.beadle.intake;

import java.util.Optional;
import org.beadle.plan.Timescale;

/**
 * One action of a proposed plan.
 *
 * @param where the row with its ref
 * @param priority its priority's number
 * @param outcome what difference it is to make
 */
public record ProposedAction(
    Place where,
    int priority,
    ProposedRef ref,
    String title,
    Optional<String> outcome,
    ProposedLead lead,
    Timescale timescale,
    ProposedProgress progress) {

  ProposedAction withRef(ProposedRef other) {
    return new ProposedAction(where, priority, other, title, outcome, lead, timescale, progress);
  }
}
