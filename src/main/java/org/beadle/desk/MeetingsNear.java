package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.nudge.Proceedings;
import org.beadle.store.Records;

/** Reads what is known of the meetings of which something may have to be said. */
final class MeetingsNear {
  /** A register or minutes that are missing longer than that are not asked for any more. */
  private static final int DAYS_BACK = 120;

  /** Who was asked to a meeting is told at once where it is moved, however far. */
  private static final int DAYS_AHEAD = 400;

  private MeetingsNear() {}

  /**
   * @param days for so many days after today what will be said is asked for, too
   */
  static Proceedings of(Records records, Roster roster, LocalDate today, int days) {
    Reader reader = Reader.everything(roster);
    LocalDate from = today.minusDays(DAYS_BACK);
    LocalDate until = today.plusDays(DAYS_AHEAD + (long) days);
    List<Meeting> meetings = records.meetings().between(reader, from, until);
    if (meetings.isEmpty()) return Proceedings.NONE;
    return new Proceedings(
        meetings,
        records.answers().between(reader, today, until),
        records.registers().between(reader, from, today.plusDays(days)),
        items(records, reader, meetings));
  }

  private static List<AgendaItem> items(Records records, Reader reader, List<Meeting> meetings) {
    Set<OptionalLong> own =
        meetings.stream().map(meeting -> OptionalLong.of(meeting.id())).collect(Collectors.toSet());
    return records.agendas().all(reader).stream()
        .filter(item -> own.contains(item.meeting()))
        .toList();
  }
}
