package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Party;

/**
 * What an action waits for: another action, or a party.
 *
 * @param action the blocking action's ref
 */
public record Blocker(
    long id, Optional<Ref> action, Optional<Party> party, Optional<String> note, LocalDate since) {}
