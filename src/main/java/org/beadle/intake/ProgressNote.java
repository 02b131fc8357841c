package org.beadle.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A note from a plan's column of progress.
 *
 * @param on the day to which the column's heading dates it; empty where it has none
 */
public record ProgressNote(Optional<LocalDate> on, String text) {}
