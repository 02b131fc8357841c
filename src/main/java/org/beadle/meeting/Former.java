package org.beadle.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a meeting was before it was changed by hand, the newest first: the days and times, local to
 * the board, and the places that it had since a file last said otherwise.
 */
public record Former(List<LocalDate> days, List<LocalTime> times, List<String> places) {
  public Former {
    days = List.copyOf(days);
    times = List.copyOf(times);
    places = List.copyOf(places);
  }

  public static final Former NONE = new Former(List.of(), List.of(), List.of());
}
