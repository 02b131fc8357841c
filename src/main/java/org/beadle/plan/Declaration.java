package org.beadle.plan;

import java.time.LocalDate;

/**
 * A colour that somebody gave.
 *
 * @param byChair whether somebody who may decide as a chair set it, with a reason, which settles a
 *     mismatch
 */
public record Declaration(Rag rag, String by, LocalDate on, boolean byChair) {}
