package org.beadle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.desk.AttendanceImport;
import org.beadle.desk.BoardImport;
import org.beadle.desk.Importer;
import org.beadle.desk.PlanImport;
import org.beadle.intake.AttendanceDifference;
import org.beadle.intake.ChangedAction;
import org.beadle.intake.Doubt;
import org.beadle.intake.Fault;
import org.beadle.intake.PlanDifference;
import org.beadle.intake.ProposedMeeting;
import org.beadle.intake.ProposedParty;
import org.beadle.intake.Unreadable;
import org.beadle.meeting.AttendanceCount;
import org.beadle.plan.Action;

/** What an import did, would do, or why it can't be done, for a terminal. */
final class ImportWords {
  private ImportWords() {}

  static String refused(Unreadable unreadable) {
    return lines(
        Stream.of("Nothing was imported:"),
        unreadable.faults().stream().map(Fault::toString).map(line -> "  " + line));
  }

  static String board(BoardImport.Report report) {
    return lines(Stream.of(outcome(report)), doubts(report.doubts()));
  }

  private static String outcome(BoardImport.Report report) {
    if (!report.changed())
      return "The board \"" + report.board().name() + "\" has all that the file says already.";
    return "The board \""
        + report.board().name()
        + "\" ("
        + report.board().slug()
        + ") "
        + (report.made() ? "was made" : "was brought up to date")
        + ": "
        + report.proposed().groups().size()
        + " groups, "
        + report.proposed().agencies().size()
        + " agencies, "
        + report.proposed().members().size()
        + " members.";
  }

  static String plan(PlanImport.Report report, Importer.Mode mode) {
    PlanDifference difference = report.difference();
    List<String> lines = new ArrayList<>();
    if (mode == Importer.Mode.PREVIEW) lines.add("A preview; nothing was written.");
    if (report.boardMade()) lines.add(boardMade(report.board().slug(), mode));
    lines.add(
        difference.added().size()
            + " added, "
            + difference.changed().size()
            + " changed, "
            + difference.unchanged().size()
            + " unchanged, "
            + difference.missing().size()
            + (report.removed() > 0 ? " taken out." : " not in the file and kept."));
    difference.leads().proposed().stream()
        .map(party -> newParty(report.roster(), party))
        .forEach(lines::add);
    difference.changed().stream().map(ImportWords::changed).forEach(lines::add);
    missing(difference, report.removed() > 0).forEach(lines::add);
    doubts(report.plan().doubts()).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String boardMade(String slug, Importer.Mode mode) {
    String made = mode == Importer.Mode.PREVIEW ? "\": it would be made" : "\": it was made";
    return "There was no board called \""
        + slug
        + made
        + ", with a board manager and the usual settings.";
  }

  private static String newParty(Roster roster, ProposedParty party) {
    String kind =
        switch (party.kind()) {
          case GROUP -> "group";
          case AGENCY -> "agency";
          case OFFICE -> "post";
          case MEMBER -> "member";
        };
    String near = party.near().stream().map(roster::nameOf).collect(Collectors.joining(", "));
    return "New " + kind + ": " + party.name() + (near.isEmpty() ? "" : " (like: " + near + ")");
  }

  private static String changed(ChangedAction changed) {
    return "Changed "
        + changed.before().ref()
        + ": "
        + changed.fields().stream()
            .map(
                each ->
                    each.field().word()
                        + " was \""
                        + each.before()
                        + "\", is \""
                        + each.after()
                        + "\"")
            .collect(Collectors.joining("; "));
  }

  private static Stream<String> missing(PlanDifference difference, boolean removed) {
    if (difference.missing().isEmpty()) return Stream.empty();
    String refs =
        difference.missing().stream()
            .map(Action::ref)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return Stream.of(
        removed
            ? "Taken out: " + refs
            : "Not in the file and kept (--remove-missing takes them out): " + refs);
  }

  static String attendance(AttendanceImport.Report report, Importer.Mode mode) {
    AttendanceDifference difference = report.difference();
    List<ProposedMeeting> differing = report.attendance().differing();
    List<String> lines = new ArrayList<>();
    if (mode == Importer.Mode.PREVIEW) lines.add("A preview; nothing was written.");
    if (report.boardMade()) lines.add(boardMade(report.board().slug(), mode));
    lines.add(
        difference.added().size()
            + " meetings added, "
            + difference.changed().size()
            + " changed, "
            + difference.unchanged().size()
            + " unchanged.");
    difference.groups().newGroups().stream()
        .map(group -> newParty(report.roster(), group))
        .forEach(lines::add);
    difference.changed().stream().map(ImportWords::changed).forEach(lines::add);
    if (!differing.isEmpty())
      lines.add(differing.size() + " percentages are not the rounded ones; both are kept:");
    differing.stream().map(ImportWords::differing).forEach(lines::add);
    doubts(report.attendance().doubts()).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String changed(AttendanceDifference.ChangedMeeting changed) {
    return "Changed "
        + changed.after().group()
        + ", "
        + changed.after().on()
        + ": was "
        + counted(changed.before().attendance())
        + ", is "
        + counted(changed.after().attendance());
  }

  private static String counted(Optional<AttendanceCount> attendance) {
    return attendance
        .map(count -> count.present() + "/" + count.expected())
        .orElse("a meeting without counts");
  }

  private static String differing(ProposedMeeting meeting) {
    var count = meeting.attendance().orElseThrow();
    return "  "
        + meeting.group()
        + ", "
        + meeting.on()
        + ": "
        + count.present()
        + "/"
        + count.expected()
        + " is "
        + count.percent()
        + "%, the file says "
        + count.reportedPercent().orElseThrow()
        + "%";
  }

  private static Stream<String> doubts(List<Doubt> doubts) {
    if (doubts.isEmpty()) return Stream.empty();
    return Stream.concat(
        Stream.of("What was assumed, or wants a look (" + doubts.size() + "):"),
        doubts.stream().map(doubt -> "  " + doubt.where() + ": " + doubt.assumed()));
  }

  private static String lines(Stream<String> first, Stream<String> rest) {
    return Stream.concat(first, rest).collect(Collectors.joining("\n"));
  }
}
