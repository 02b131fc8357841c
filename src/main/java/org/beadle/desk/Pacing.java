package org.beadle.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beadle.chat.Address;
import org.beadle.chat.Pace;

/** Keeps to the pace of each place and workspace, and to the pauses that platforms ask for. */
final class Pacing {
  /** What left for each; a workspace is an address with an empty place. */
  private final Map<Address, Departures> departures = new HashMap<>();

  /** Until when workspaces asked to be left alone. */
  private final Map<Address, Instant> paused = new HashMap<>();

  /** From when on a place may be written to; long ago where nothing holds it up. */
  synchronized Instant freeFrom(Address to) {
    return Stream.of(free(to), free(to.whole()), paused.getOrDefault(to.whole(), Instant.MIN))
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private Instant free(Address key) {
    Departures past = departures.get(key);
    return past == null ? Instant.MIN : past.free();
  }

  /** Something leaves for a place now. */
  synchronized void leaves(Address to, Pace pace, Instant now) {
    leaves(to, pace.inPlace(), now);
    leaves(to.whole(), pace.inWorkspace(), now);
    departures.values().removeIf(past -> past.isForgotten(now));
    paused.values().removeIf(until -> !until.isAfter(now));
  }

  private void leaves(Address key, List<Pace.Window> windows, Instant now) {
    departures.computeIfAbsent(key, any -> new Departures()).leaves(windows, now);
  }

  /** The platform asks that nothing be sent to the workspace of {@code to} before {@code until}. */
  synchronized void pause(Address to, Instant until) {
    paused.merge(to.whole(), until, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** How many departures are kept, over all places and workspaces. */
  synchronized int kept() {
    return departures.values().stream().mapToInt(Departures::kept).sum();
  }
}
