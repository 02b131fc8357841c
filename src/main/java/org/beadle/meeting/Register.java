package org.beadle.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A meeting's register, as it stands.
 *
 * @param meeting the meeting's id
 * @param entries those that stand, in the order in which they were made
 * @param confirmed the chair's confirmation; empty until it is given
 */
public record Register(long meeting, List<RegisterEntry> entries, Optional<Confirmed> confirmed) {
  public Register {
    entries = List.copyOf(entries);
  }

  /** By whom the register was confirmed, and when. */
  public record Confirmed(OptionalLong by, Instant at) {}

  /** The entry of a seat; empty where none was made yet. */
  public Optional<RegisterEntry> of(long seat) {
    return entries.stream().filter(entry -> entry.seat().equals(OptionalLong.of(seat))).findFirst();
  }
}
