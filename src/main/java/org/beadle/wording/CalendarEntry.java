package org.beadle.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A meeting as a calendar shows it.
 *
 * @param uid the same as long as the meeting is known
 * @param sequence raised by every change that calendars have to hear of
 * @param cancelled whether it is held no more
 * @param description what else is to be said of it, in lines
 * @param changed when it was last changed
 */
public record CalendarEntry(
    String uid,
    int sequence,
    boolean cancelled,
    When when,
    String summary,
    Optional<String> place,
    String description,
    Instant changed) {

  /** What a calendar is asked to do with it (RFC 5546). */
  public String method() {
    return cancelled ? "CANCEL" : "REQUEST";
  }

  /**
   * When it is held.
   *
   * @param starts its time in {@code zone}; empty where only the day is known
   * @param minutes how long it lasts
   */
  public record When(ZoneId zone, LocalDate on, Optional<LocalTime> starts, int minutes) {
    /** When it begins; empty where only the day is known. */
    public Optional<ZonedDateTime> begins() {
      return starts.map(time -> ZonedDateTime.of(on, time, zone));
    }

    /** When it ends; empty where only the day is known. */
    public Optional<ZonedDateTime> ends() {
      return begins().map(begins -> begins.plusMinutes(minutes));
    }
  }
}
