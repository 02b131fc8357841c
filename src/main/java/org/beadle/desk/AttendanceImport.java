package org.beadle.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.intake.AttendanceDifference;
import org.beadle.intake.ProposedAttendance;
import org.beadle.intake.ProposedMeeting;
import org.beadle.intake.ProposedParty;
import org.beadle.intake.Unreadable;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;

/** Writes counts of attendance into the record, as one change. */
public final class AttendanceImport {
  private final Records records;
  private final ChangeHeader header;
  private final Map<ProposedParty, Party> made = new HashMap<>();

  AttendanceImport(Records records, ChangeHeader header) {
    this.records = records;
    this.header = header;
  }

  /**
   * What an import did, or would do.
   *
   * @param boardMade whether the board was made for it
   * @param roster the board's, as it stood before
   */
  public record Report(
      Board board,
      boolean boardMade,
      ProposedAttendance attendance,
      AttendanceDifference difference,
      Roster roster) {}

  /** Writes what differs; rejected where two of the file's meetings would be one in the diary. */
  Importer.Outcome<Report> write(ProposedAttendance attendance, FirstBoard.Found found) {
    Roster roster = records.boards().roster(found.board().id());
    AttendanceDifference difference =
        AttendanceDifference.between(attendance, diary(roster, attendance), roster);
    if (!difference.faults().isEmpty())
      return new Importer.Outcome.Rejected<>(new Unreadable(difference.faults()));
    Report report = new Report(found.board(), found.made(), attendance, difference, roster);
    if (!difference.changesNothing()) write(report);
    return new Importer.Outcome.Accepted<>(report);
  }

  private List<Meeting> diary(Roster roster, ProposedAttendance attendance) {
    List<LocalDate> days =
        attendance.meetings().stream().map(ProposedMeeting::on).sorted().toList();
    return records.meetings().between(Reader.everything(roster), days.getFirst(), days.getLast());
  }

  private void write(Report report) {
    AttendanceDifference difference = report.difference();
    Change change = records.change(header);
    difference.groups().newGroups().forEach(group -> made.put(group, put(change, group)));
    difference.added().forEach(meeting -> put(change, report, meeting));
    difference.changed().forEach(changed -> put(change, report, changed.after()));
    change.finish(
        "Attendance was imported: "
            + difference.added().size()
            + " meetings added, "
            + difference.changed().size()
            + " changed.",
        "board",
        report.board().id());
  }

  private Party put(Change change, ProposedParty group) {
    return Party.group(change.setUp().put(group.group(records.nextId())).id());
  }

  private void put(Change change, Report report, ProposedMeeting meeting) {
    change
        .diary()
        .put(
            report.difference().groups().groupOf(meeting, made::get),
            meeting.on(),
            Optional.empty(),
            meeting.kind(),
            Meeting.State.HELD,
            meeting.attendance());
  }
}
