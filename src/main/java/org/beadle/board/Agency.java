package org.beadle.board;

import java.util.Optional;

/**
 * A partner organisation.
 *
 * @param statutory whether the law names it as a partner
 */
public record Agency(long id, String name, Optional<String> shortName, boolean statutory) {}
