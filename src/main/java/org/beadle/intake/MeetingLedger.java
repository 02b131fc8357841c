package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.plan.DayReading;
import org.beadle.plan.DueLanguage;

/** Collects meetings while a file is read, with every fault and doubt about them. */
final class MeetingLedger {
  private static final String NOTHING =
      "No meeting was found. A line is wanted such as 23.05.2012 and 10/13 (77%) under the name of"
          + " its group, or columns headed group, date, present and expected.";

  private final SourceFile file;
  private final LocalDate today;
  private final DateCells dates;
  private final List<ProposedMeeting> meetings = new ArrayList<>();
  private final Findings findings;
  private final Map<String, ProposedMeeting> known = new HashMap<>();

  MeetingLedger(SourceFile file, LocalDate today, DateCells dates) {
    this.file = file;
    this.today = today;
    this.dates = dates;
    this.findings = new Findings(file);
  }

  /** Takes one meeting of {@code group} as its cells say. */
  void take(Row row, int dateColumn, String group, AttendanceCell cell) {
    switch (dates.day(row.text(dateColumn))) {
      case DayReading.NotADay strange ->
          findings.fault(
              file.at(row, dateColumn),
              "“%s” is no date: %s.".formatted(row.text(dateColumn), strange.reason()));
      case DayReading.Day day -> {
        Place where = file.at(row, dateColumn);
        if (!day.assumptions().isEmpty()) tell(where, row.text(dateColumn), day);
        take(row, where, group, day.day(), cell);
      }
    }
  }

  /** A meeting that people came to has been: without a year, its day is the last one. */
  private void tell(Place where, String words, DayReading.Day day) {
    String assumed =
        DueLanguage.leavesDayOpen(words)
            ? "This names no day: taken as %s. Check it.".formatted(DayWords.of(day.day()))
            : "No year is given: taken as %s, the last one.".formatted(DayWords.of(day.day()));
    findings.doubt(where, PlainText.onOneLine(words), assumed);
  }

  private void take(Row row, Place where, String group, LocalDate on, AttendanceCell cell) {
    switch (cell) {
      case AttendanceCell.Workshop workshop ->
          add(new ProposedMeeting(where, group, on, Meeting.Kind.WORKSHOP, Optional.empty()));
      case AttendanceCell.Count count ->
          count(row, count)
              .filter(counted -> isPast(where, on))
              .ifPresent(
                  counted ->
                      add(
                          new ProposedMeeting(
                              where, group, on, Meeting.Kind.MEETING, Optional.of(counted))));
      case AttendanceCell.Strange strange ->
          findings.doubt(row, "This does not say how many came: the meeting is left out.");
    }
  }

  /** What was counted; empty where that can't be, which is a fault. */
  private Optional<AttendanceCount> count(Row row, AttendanceCell.Count count) {
    if (count.expected() == 0)
      findings.fault(file.at(row), "Nobody was expected: a number above 0 is wanted.");
    else if (count.present() > count.expected())
      findings.fault(
          file.at(row),
          "%d came and only %d were expected. One of the numbers must be wrong."
              .formatted(count.present(), count.expected()));
    else
      return Optional.of(new AttendanceCount(count.present(), count.expected(), count.percent()));
    return Optional.empty();
  }

  /** Whether people can have come by now; a fault where the day is still to come. */
  private boolean isPast(Place where, LocalDate on) {
    if (on.isAfter(today))
      findings.fault(
          where,
          "%s is still to come, and the row says how many came. Check the day."
              .formatted(DayWords.of(on)));
    return !on.isAfter(today);
  }

  private void add(ProposedMeeting meeting) {
    String key = Column.plain(meeting.group()) + " " + meeting.on();
    ProposedMeeting earlier = known.putIfAbsent(key, meeting);
    if (earlier == null) meetings.add(meeting);
    else
      findings.fault(
          meeting.where(),
          "%s already has a meeting on this day, at %s."
              .formatted(meeting.group(), earlier.where().row()));
  }

  /** What is wrong and in doubt so far. */
  Findings findings() {
    return findings;
  }

  AttendanceReading reading() {
    if (findings.unreadable().isPresent()) return findings.unreadable().get();
    if (meetings.isEmpty()) return Unreadable.of(file.name(), NOTHING);
    return new ProposedAttendance(file.name(), meetings, findings.doubtsInOrder());
  }
}
