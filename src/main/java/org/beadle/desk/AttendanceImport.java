package org.beadle.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.intake.ProposedAttendance;
import org.beadle.intake.ProposedMeeting;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;

/** Writes counts of attendance into the record, as one change. */
public final class AttendanceImport {
  private final Records records;
  private final ChangeHeader header;
  private final Map<String, Long> groups = new HashMap<>();

  AttendanceImport(Records records, ChangeHeader header) {
    this.records = records;
    this.header = header;
  }

  /**
   * What an import did, or would do.
   *
   * @param boardMade whether the board was made for it
   * @param newGroups the names of groups that the board did not know
   */
  public record Report(
      Board board, boolean boardMade, ProposedAttendance attendance, List<String> newGroups) {}

  Report write(ProposedAttendance attendance, FirstBoard.Found found) {
    PartyNames names = PartyNames.of(records.boards().roster(found.board().id()));
    Change change = records.change(header);
    List<String> unknown =
        attendance.groups().stream().filter(name -> group(names, name).isEmpty()).toList();
    attendance.groups().forEach(name -> groups.put(name, groupId(change, names, name)));
    attendance.meetings().forEach(meeting -> put(change, meeting));
    if (change.changedAnything())
      change.finish(
          "Attendance of " + attendance.meetings().size() + " meetings was imported.",
          "board",
          found.board().id());
    return new Report(found.board(), found.made(), attendance, unknown);
  }

  private long groupId(Change change, PartyNames names, String name) {
    return group(names, name)
        .map(Party::id)
        .orElseGet(() -> change.setUp().put(newGroup(name)).id());
  }

  private static Optional<Party> group(PartyNames names, String name) {
    return names.find(name).exact().filter(party -> party.kind() == Party.Kind.GROUP);
  }

  private Group newGroup(String name) {
    return new Group(
        records.nextId(),
        name,
        Optional.empty(),
        Group.Kind.SUB_GROUP,
        OptionalLong.empty(),
        false,
        false,
        Optional.empty());
  }

  private void put(Change change, ProposedMeeting meeting) {
    change.putMeeting(
        groups.get(meeting.group()),
        meeting.on(),
        Optional.empty(),
        meeting.kind(),
        Meeting.State.HELD,
        meeting.attendance());
  }
}
