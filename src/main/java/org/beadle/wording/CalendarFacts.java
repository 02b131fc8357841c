package org.beadle.wording;

import java.util.List;

/**
 * A calendar that somebody reads.
 *
 * @param name what a calendar program calls it
 */
public record CalendarFacts(String name, List<CalendarEntry> entries) {
  public CalendarFacts {
    entries = List.copyOf(entries);
  }
}
