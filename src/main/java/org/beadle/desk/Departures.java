package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Pace.Window;

/**
 * When the last messages left for one place or workspace. No more of them are kept than the largest
 * window has, and none for longer than the longest.
 */
final class Departures {
  private final List<Instant> times = new ArrayList<>();
  private Instant free = Instant.MIN;
  private Instant forgotten = Instant.MIN;

  /** Something leaves now, not before what left last. */
  void leaves(List<Window> windows, Instant now) {
    times.add(now);
    Duration longest =
        windows.stream().map(Window::span).max(Duration::compareTo).orElse(Duration.ZERO);
    forgotten = now.plus(longest);
    dropBefore(now.minus(longest), windows.stream().mapToInt(Window::posts).max().orElse(0));
    free = windows.stream().map(this::opens).max(Instant::compareTo).orElse(Instant.MIN);
  }

  private void dropBefore(Instant start, int most) {
    int old = Math.max(0, times.size() - most);
    while (old < times.size() && !times.get(old).isAfter(start)) old++;
    times.subList(0, old).clear();
  }

  /** When a window takes another message: once the first that fills it has left it. */
  private Instant opens(Window window) {
    int first = times.size() - window.posts();
    return first < 0 ? Instant.MIN : times.get(first).plus(window.span());
  }

  /** From when on the next message may leave; long ago where nothing holds it up. */
  Instant free() {
    return free;
  }

  /** Whether none of them matters any more. */
  boolean isForgotten(Instant now) {
    return !forgotten.isAfter(now);
  }

  /** How many are kept. */
  int kept() {
    return times.size();
  }
}
