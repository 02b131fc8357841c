package org.beadle.store;

import java.time.Instant;
import java.time.ZoneId;
import org.beadle.meeting.Meeting;

/**
 * A meeting as calendars hear of it.
 *
 * @param zone in which its day and time are meant
 * @param withdrawn whether it was put into the diary and that was taken back
 * @param changed when it was last changed, in whatever way
 */
public record CalendarMeeting(Meeting meeting, ZoneId zone, boolean withdrawn, Instant changed) {}
