package org.beadle.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;

/**
 * What importing a work programme would do. Pure; the caller writes it, in one transaction or not
 * at all. A meeting of which the file names the month only is never made: its items wait until
 * exactly one planned meeting of its group stands in the record in that month.
 *
 * @param standing items that groups are to discuss at every meeting and do not yet
 * @param themed items of meetings that do not have them yet
 * @param unchanged how many items the record has as the file says
 * @param meetings what was found for each meeting of the file, in its order
 * @param missing standing items of the groups whose list is in the file, that it leaves out
 * @param doubts what the record leaves in doubt
 */
public record ProgrammeDifference(
    List<Standing> standing,
    List<Themed> themed,
    int unchanged,
    List<Found> meetings,
    List<AgendaItem> missing,
    AttendanceGroups groups,
    List<Doubt> doubts) {

  /**
   * An item for every meeting of a group.
   *
   * @param group its name as the file writes it
   */
  public record Standing(String group, ProgrammeItem item) {}

  /** An item for one meeting. */
  public record Themed(ProgrammeMeeting meeting, ProgrammeItem item) {}

  /** What was found in the record for a meeting of the file. */
  public sealed interface Found {
    ProgrammeMeeting meeting();

    /** It stands there. */
    record InDiary(ProgrammeMeeting meeting, Meeting found) implements Found {}

    /** It does not, and the file gives its day: it is made. */
    record ToBeMade(ProgrammeMeeting meeting, LocalDate day) implements Found {}

    /**
     * Its items wait.
     *
     * @param why a whole sentence
     */
    record Waits(ProgrammeMeeting meeting, String why) implements Found {}
  }

  public ProgrammeDifference {
    standing = List.copyOf(standing);
    themed = List.copyOf(themed);
    meetings = List.copyOf(meetings);
    missing = List.copyOf(missing);
    doubts = List.copyOf(doubts);
  }

  /**
   * Compares a proposal with the record.
   *
   * @param existing the board's meetings, at least those of the months that the proposal names
   * @param items what the board's groups discuss
   * @param today the day of the import, local to the board
   */
  public static ProgrammeDifference between(
      ProposedProgramme programme,
      Collection<Meeting> existing,
      Collection<AgendaItem> items,
      Roster roster,
      LocalDate today) {
    return new ProgrammeComparison(programme, existing, items, roster, today).difference();
  }

  /** Whether importing would change nothing, unless what is missing is to be taken out. */
  public boolean changesNothing() {
    return standing.isEmpty()
        && themed.isEmpty()
        && meetings.stream().noneMatch(Found.ToBeMade.class::isInstance);
  }

  /** The day of a meeting of the file; empty while it waits. */
  public static Optional<LocalDate> dayOf(Found found) {
    return switch (found) {
      case Found.InDiary in -> Optional.of(in.found().on());
      case Found.ToBeMade made -> Optional.of(made.day());
      case Found.Waits waits -> Optional.empty();
    };
  }
}
