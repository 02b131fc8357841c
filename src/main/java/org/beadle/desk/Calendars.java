package org.beadle.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;

/** The nations' working calendars, each made when it is first asked for. */
public final class Calendars {
  private final Map<Nation, WorkingCalendar> made = new ConcurrentHashMap<>();

  public WorkingCalendar of(Nation nation) {
    return made.computeIfAbsent(nation, UnitedKingdomCalendar::new);
  }
}
