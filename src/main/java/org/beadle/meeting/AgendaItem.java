package org.beadle.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Party;

/**
 * Something that a group discusses.
 *
 * @param group the group's id
 * @param meeting the meeting's id; empty for what is discussed at every meeting
 * @param position where it stands among the group's or the meeting's items, from 1
 * @param from who owes a report; empty for an item without one
 * @param due the day by which the report is due, local to the board; empty for with the papers
 * @param received the day on which the report came
 */
public record AgendaItem(
    long id,
    long group,
    OptionalLong meeting,
    Kind kind,
    int position,
    String title,
    Optional<Party> from,
    Optional<LocalDate> due,
    Optional<LocalDate> received) {

  /**
   * The day of its own by which it is due to {@code to}; empty where it is due with the papers, as
   * is what would be due only after the meeting.
   */
  public Optional<LocalDate> dueFor(Meeting to) {
    return due.filter(day -> !day.isAfter(to.on()));
  }

  /** What sort of item. */
  public enum Kind {
    /** Discussed at every meeting of the group. */
    STANDING,
    /** Discussed at one meeting. */
    THEMED,
    /** A report that a party owes to one meeting. */
    REPORT
  }
}
