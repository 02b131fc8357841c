package org.beadle.nudge;

import java.time.Instant;

/** A message that was decided on, and the instant at which it was. */
public record Said(Instant at, Planned planned) {}
