package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A wish to re-date a milestone that awaits the chair. */
public record DateRequest(
    long id, long milestone, LocalDate due, Optional<String> reason, String by, LocalDate on) {}
