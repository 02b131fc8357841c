package org.beadle.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.beadle.chat.Address;
import org.beadle.chat.Pace;

/** Keeps to the pace of each place and workspace, and to the pauses that platforms ask for. */
final class Pacing {
  /** From when on each may be written to again; a workspace is an address with an empty place. */
  private final Map<Address, Instant> free = new HashMap<>();

  /** From when on a place may be written to; long ago where nothing holds it up. */
  synchronized Instant freeFrom(Address to) {
    Instant place = free.getOrDefault(to, Instant.MIN);
    Instant workspace = free.getOrDefault(to.whole(), Instant.MIN);
    return place.isAfter(workspace) ? place : workspace;
  }

  /** Something leaves for a place now. */
  synchronized void leaves(Address to, Pace pace, Instant now) {
    holdUntil(to, now.plus(pace.inPlace()));
    holdUntil(to.whole(), now.plus(pace.inWorkspace()));
    free.values().removeIf(past -> !past.isAfter(now));
  }

  /** The platform asks that nothing be sent to the workspace of {@code to} before {@code until}. */
  synchronized void pause(Address to, Instant until) {
    holdUntil(to.whole(), until);
  }

  private void holdUntil(Address key, Instant until) {
    free.merge(key, until, (one, other) -> one.isAfter(other) ? one : other);
  }
}
