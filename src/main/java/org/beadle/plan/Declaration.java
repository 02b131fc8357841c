package org.beadle.plan;

import java.time.LocalDate;

/**
 * A colour that somebody gave.
 *
 * @param byChair whether a chair set it, which settles a mismatch
 */
public record Declaration(Rag rag, String by, LocalDate on, boolean byChair) {}
