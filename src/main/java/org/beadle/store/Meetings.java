package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Reader;
import org.beadle.meeting.Former;
import org.beadle.meeting.Meeting;
import org.beadle.store.jooq.tables.records.JournalRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The diary, as one reader may see it: a confidential group's meetings are left out of it. */
public final class Meetings {
  private final Session session;

  Meetings(Session session) {
    this.session = session;
  }

  /** The board's meetings from one day to another, both included, by day. */
  public List<Meeting> between(Reader reader, LocalDate from, LocalDate until) {
    return shown(reader, MEETING.HELD_ON.between(from, until));
  }

  /**
   * Those of such days that were put into the diary and taken out of it again, by day, as if they
   * were cancelled: for telling whoever was asked to one.
   */
  public List<Meeting> takenBack(Reader reader, LocalDate from, LocalDate until) {
    return session
        .sql()
        .selectFrom(MEETING)
        .where(
            Sight.of(reader, session).meetings(),
            MEETING.HELD_ON.between(from, until),
            MEETING.WITHDRAWN_AT.isNotNull())
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch(row -> MeetingRows.meeting(row, null).cancelled());
  }

  /** All of the board's meetings, by day. */
  public List<Meeting> all(Reader reader) {
    return shown(reader, DSL.noCondition());
  }

  /**
   * What the board's meetings were before they were changed by hand, by their ids.
   *
   * @param files the platform, as change headers name it, of the changes that come from files
   */
  public Map<Long, Former> former(Reader reader, String files) {
    return FormerMeetings.read(session, Sight.of(reader, session), files);
  }

  /** A group's meetings, by day. */
  public List<Meeting> ofGroup(Reader reader, long group) {
    return shown(reader, MEETING.GROUP_ID.eq(group));
  }

  /** The group's meeting on a day, unless it was cancelled. */
  public Optional<Meeting> on(Reader reader, long group, LocalDate day) {
    return shown(reader, MeetingRows.standing(group, day)).stream().findFirst();
  }

  /** The board's meetings from a day on, as calendars hear of them: withdrawn ones among them. */
  public List<CalendarMeeting> forCalendars(Reader reader, LocalDate from) {
    Condition which = Sight.of(reader, session).meetings().and(MEETING.HELD_ON.ge(from));
    return CalendarRows.read(session.sql(), which);
  }

  /** One of them. */
  public Optional<CalendarMeeting> forCalendars(Reader reader, long meeting) {
    Condition which = Sight.of(reader, session).meetings().and(MEETING.ID.eq(meeting));
    return CalendarRows.read(session.sql(), which).stream().findFirst();
  }

  /**
   * Whether a meeting is to be held on the day and at the time that it had at a sequence of its
   * own, however often it was moved between. Answers that calendars gave to any other are for
   * another time.
   */
  public boolean isHeldAsAt(long meeting, int sequence) {
    Map<String, String> then = new HashMap<>();
    Map<String, String> now = new HashMap<>();
    for (List<JournalRecord> change : sequenced(meeting))
      if (raisesAbove(sequence, change)) retimings(change).forEach(each -> put(then, now, each));
    return then.equals(now);
  }

  private static void put(Map<String, String> then, Map<String, String> now, JournalRecord field) {
    then.putIfAbsent(field.getField(), Objects.requireNonNullElse(field.getBeforeValue(), ""));
    now.put(field.getField(), Objects.requireNonNullElse(field.getAfterValue(), ""));
  }

  private static boolean raisesAbove(int sequence, List<JournalRecord> change) {
    return change.stream()
        .filter(field -> field.getField().equals(MEETING.SEQUENCE.getName()))
        .anyMatch(field -> Integer.parseInt(field.getAfterValue()) > sequence);
  }

  private static Stream<JournalRecord> retimings(List<JournalRecord> change) {
    return change.stream().filter(field -> !field.getField().equals(MEETING.SEQUENCE.getName()));
  }

  /** What was changed of a meeting's day, time and sequence, by change, the oldest first. */
  private Collection<List<JournalRecord>> sequenced(long meeting) {
    return session
        .sql()
        .selectFrom(JOURNAL)
        .where(
            JOURNAL.SUBJECT_ID.eq(meeting),
            JOURNAL.RECORD_KIND.eq(MEETING.getName()),
            JOURNAL.RECORD_ID.eq(meeting),
            JOURNAL.FIELD.in(
                MEETING.HELD_ON.getName(),
                MEETING.STARTS_LOCAL.getName(),
                MEETING.SEQUENCE.getName()))
        .orderBy(JOURNAL.SEQUENCE)
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                JournalRecord::getChangeId, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  public Optional<Meeting> byId(Reader reader, long meeting) {
    return shown(reader, MEETING.ID.eq(meeting)).stream().findFirst();
  }

  /** The same so that it can be counted and nothing else of it told. */
  static Meeting blank(Meeting meeting) {
    return new Meeting(
        0,
        0,
        meeting.on(),
        Optional.empty(),
        meeting.kind(),
        meeting.state(),
        meeting.attendance());
  }

  private List<Meeting> shown(Reader reader, Condition which) {
    return MeetingRows.read(session.sql(), Sight.of(reader, session).meetings().and(which));
  }
}
