package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import org.beadle.intake.AttendanceDifference;
import org.beadle.intake.ProposedAttendance;
import org.beadle.intake.ProposedMeeting;
import org.beadle.meeting.AttendanceCount;
import org.beadle.wording.Days;
import org.beadle.wording.ImportFacts;

/** What importing attendance would do, for the preview. */
final class AttendanceFacts {
  private AttendanceFacts() {}

  static ImportFacts of(AttendanceImport.Report report) {
    ProposedAttendance attendance = report.attendance();
    AttendanceDifference difference = report.difference();
    return new ImportFacts(
        attendance.file(),
        ImportFacts.Kind.ATTENDANCE,
        difference.added().stream().map(AttendanceFacts::added).toList(),
        difference.changed().stream().map(AttendanceFacts::changed).toList(),
        difference.unchanged().size(),
        List.of(),
        List.of(),
        PlanFacts.proposed(
            difference.groups().proposed().values().stream().distinct().toList(), report.roster()),
        attendance.differing().stream().map(AttendanceFacts::differing).toList(),
        List.of(),
        PlanFacts.assumed(attendance.doubts()));
  }

  private static ImportFacts.Added added(ProposedMeeting meeting) {
    return new ImportFacts.Added(
        meeting.group(), counted(meeting.attendance()), "", Days.written(meeting.on()));
  }

  private static ImportFacts.Altered changed(AttendanceDifference.ChangedMeeting changed) {
    return new ImportFacts.Altered(
        name(changed.after()),
        "attendance",
        counted(changed.before().attendance()),
        counted(changed.after().attendance()));
  }

  private static String differing(ProposedMeeting meeting) {
    AttendanceCount count = meeting.attendance().orElseThrow();
    return name(meeting)
        + ": "
        + counted(meeting.attendance())
        + " is "
        + count.percent()
        + "%, the file says "
        + count.reportedPercent().orElseThrow()
        + "%";
  }

  private static String name(ProposedMeeting meeting) {
    return meeting.group() + ", " + Days.written(meeting.on());
  }

  private static String counted(Optional<AttendanceCount> attendance) {
    return attendance
        .map(count -> count.present() + " of " + count.expected())
        .orElse("not counted");
  }
}
