package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated progress note.
 *
 * @param by who wrote it, by name
 * @param on the day, local to the board
 */
public record Update(
    String by, LocalDate on, Optional<Rag> rag, Optional<String> note, Optional<String> evidence) {}
