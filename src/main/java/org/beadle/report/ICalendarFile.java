package org.beadle.report;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.ICalProperty;
import biweekly.property.Status;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarFacts;

/**
 * Writes meetings as iCalendar (RFC 5545). The same meetings give the same bytes, whenever they are
 * written.
 */
public final class ICalendarFile {
  private static final String PRODUCT = "-//Beadle//Board meetings//EN";

  private final ICalendar calendar = new ICalendar();
  private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
  private final LocalDate earliest;

  ICalendarFile(List<CalendarEntry> entries) {
    earliest =
        entries.stream()
            .map(entry -> entry.when().on())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    calendar.setProductId(PRODUCT);
  }

  /** A calendar to be read again and again at its address, in UTF-8. */
  public static byte[] feed(CalendarFacts facts) {
    ICalendarFile file = new ICalendarFile(facts.entries());
    file.calendar.setMethod("PUBLISH");
    file.calendar.setName(facts.name());
    file.calendar
        .setRefreshInterval(Duration.builder().hours(1).build())
        .setParameter("VALUE", "DURATION");
    file.calendar.setExperimentalProperty("X-WR-CALNAME", escaped(facts.name()));
    file.calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
    facts.entries().forEach(entry -> file.calendar.addEvent(file.event(entry)));
    return file.written();
  }

  /** The library escapes what the standard knows only. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\,;]", "\\\\$0");
  }

  ICalendar calendar() {
    return calendar;
  }

  VEvent event(CalendarEntry entry) {
    VEvent event = new VEvent();
    event.setUid(new Uid(entry.uid()));
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(entry.changed()));
    event.setLastModified(Date.from(entry.changed()));
    event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
    event.setSummary(entry.summary());
    entry.place().ifPresent(event::setLocation);
    if (!entry.description().isEmpty()) event.setDescription(entry.description());
    time(event, entry.when());
    return event;
  }

  private void time(VEvent event, CalendarEntry.When when) {
    when.begins()
        .ifPresentOrElse(
            begins -> {
              zoned(event.setDateStart(instant(begins)), when.zone());
              zoned(event.setDateEnd(instant(when.ends().orElseThrow())), when.zone());
            },
            () -> {
              event.setDateStart(wholeDay(when.on()));
              event.setDateEnd(wholeDay(when.on().plusDays(1)));
              event.setTransparency(true);
            });
  }

  private static Date instant(ZonedDateTime time) {
    return Date.from(time.toInstant());
  }

  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private void zoned(ICalProperty property, ZoneId zone) {
    TimezoneAssignment assignment = zones.computeIfAbsent(zone, this::assignment);
    calendar.getTimezoneInfo().setTimezone(property, assignment);
  }

  private TimezoneAssignment assignment(ZoneId zone) {
    return new TimezoneAssignment(
        TimeZone.getTimeZone(zone), new CalendarZone(zone).component(earliest));
  }

  byte[] written() {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return ContentLines.refolded(text.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
