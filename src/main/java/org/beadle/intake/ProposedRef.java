package org.beadle.intake;

import java.util.List;
import org.beadle.plan.Ref;

/**
 * An action's number as proposed.
 *
 * @param source the cell's own words; empty where the number was given by Beadle
 * @param links refs that the cell ties it to
 */
public record ProposedRef(Ref own, String source, List<Ref> links) {
  public ProposedRef {
    links = List.copyOf(links);
  }

  /** Whether the plan has no number for the action, so that Beadle gave the next one. */
  public boolean given() {
    return source.isEmpty();
  }
}
