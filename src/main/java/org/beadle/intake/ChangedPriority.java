package org.beadle.intake;

import java.util.Optional;

/**
 * A priority that a plan adds, or gives another title.
 *
 * @param before the title in the record; empty where the priority is new
 */
public record ChangedPriority(ProposedPriority after, Optional<String> before) {}
