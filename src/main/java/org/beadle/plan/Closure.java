package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An action was finished.
 *
 * @param by who said so, by name
 * @param on the day, local to the board
 * @param acceptedBy the chair who accepted it, by name; empty until then
 */
public record Closure(
    long id, String by, LocalDate on, Optional<String> note, Optional<String> acceptedBy) {}
