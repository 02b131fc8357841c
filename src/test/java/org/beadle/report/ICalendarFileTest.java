package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarFileTest {
  private static final Instant CHANGED = Instant.parse("2018-06-18T09:00:00Z");

  private static CalendarEntry entry(String zone, String day, String time, String summary) {
    return new CalendarEntry(
        "meeting-1@sample",
        3,
        false,
        new CalendarEntry.When(
            ZoneId.of(zone),
            LocalDate.parse(day),
            Optional.ofNullable(time).map(LocalTime::parse),
            120),
        summary,
        Optional.of("Room 2, upstairs; \\ left"),
        "First line\nSecond, line",
        CHANGED);
  }

  private static String written(CalendarEntry... entries) {
    byte[] file = ICalendarFile.feed(new CalendarFacts("Sample, board", List.of(entries)));
    return new String(file, StandardCharsets.UTF_8);
  }

  private static List<String> lines(String file) {
    return Stream.of(file.split("\r\n")).toList();
  }

  @Test
  void anEventIsWrittenAsTheStandardHasIt() {
    assertThat(lines(written(entry("Europe/London", "2018-07-18", "10:00", "Full board"))))
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "PRODID:-//Beadle//Board meetings//EN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Sample\\, board",
            "UID:meeting-1@sample",
            "SEQUENCE:3",
            "DTSTAMP:20180618T090000Z",
            "LAST-MODIFIED:20180618T090000Z",
            "DTSTART;TZID=Europe/London:20180718T100000",
            "DTEND;TZID=Europe/London:20180718T120000",
            "STATUS:CONFIRMED",
            "LOCATION:Room 2\\, upstairs\\; \\\\ left",
            "DESCRIPTION:First line\\nSecond\\, line",
            "TZID:Europe/London",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
        .endsWith("END:VCALENDAR");
  }

  @Test
  void onlyTheDayIsWrittenWhereOnlyTheDayIsKnown() {
    assertThat(lines(written(entry("Europe/London", "2018-12-31", null, "Full board"))))
        .contains("DTSTART;VALUE=DATE:20181231", "DTEND;VALUE=DATE:20190101")
        .doesNotContain("BEGIN:VTIMEZONE");
  }

  @Test
  void theSameMeetingsGiveTheSameBytes() {
    CalendarEntry entry = entry("Europe/London", "2018-07-18", "10:00", "Full board");
    assertThat(written(entry)).isEqualTo(written(entry));
  }

  @Property(tries = 200)
  void noLineIsLongerThan75OctetsAndNothingIsLost(
      @ForAll @NotEmpty @StringLength(max = 300) String summary) {
    String plain = summary.replaceAll("\\p{Cntrl}|\\p{Cs}|[\u2028\u2029\u0085]", "x");
    String file = written(entry("Europe/London", "2018-07-18", "10:00", plain));
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(lines(file)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    ICalendar read = Biweekly.parse(file).first();
    VEvent event = read.getEvents().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/London, 2018-01-17, 10:00, 2018-01-17T10:00:00Z",
    "Europe/London, 2018-03-25, 10:00, 2018-03-25T09:00:00Z",
    "Europe/London, 2018-07-18, 10:00, 2018-07-18T09:00:00Z",
    "Europe/London, 2018-10-28, 10:00, 2018-10-28T10:00:00Z",
    "Europe/London, 1990-07-18, 10:00, 1990-07-18T09:00:00Z",
    "Europe/London, 1970-01-14, 10:00, 1970-01-14T09:00:00Z",
    "Europe/Dublin, 2030-07-17, 10:00, 2030-07-17T09:00:00Z",
    "America/New_York, 2018-03-12, 10:00, 2018-03-12T14:00:00Z",
    "America/New_York, 2006-03-20, 10:00, 2006-03-20T15:00:00Z",
    "Australia/Sydney, 2018-01-17, 10:00, 2018-01-16T23:00:00Z",
    "Asia/Kolkata, 2018-01-17, 10:00, 2018-01-17T04:30:00Z",
    "UTC, 2018-01-17, 10:00, 2018-01-17T10:00:00Z"
  })
  void theZonesOwnComponentLeadsToTheRightInstant(
      String zone, String day, String time, Instant instant) {
    // A reader that does not know the zone has only the component to go by.
    String file = written(entry(zone, day, time, "Full board")).replace(zone, "Unknown Zone");
    VEvent event = Biweekly.parse(file).first().getEvents().getFirst();
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant);
  }
}
