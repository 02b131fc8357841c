package org.beadle.desk;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Roster;
import org.beadle.intake.FileReading;
import org.beadle.intake.ProgrammeDifference;
import org.beadle.intake.ProgrammeDifference.Found;
import org.beadle.intake.ProgrammeMeeting;
import org.beadle.intake.ProgrammeReader;
import org.beadle.intake.ProposedProgramme;
import org.beadle.intake.Unreadable;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;

/** Writes a work programme into the record, as one change. */
public final class ProgrammeImport {
  private final ImportSite site;
  private final Map<ProgrammeMeeting, Meeting> meetings = new HashMap<>();

  private ProgrammeImport(ImportSite site) {
    this.site = site;
  }

  /**
   * What an import did, or would do.
   *
   * @param boardMade whether the board was made for it
   * @param roster the board's, as it stood before
   * @param removed how many standing items were taken off because the file leaves them out
   */
  public record Report(
      Board board,
      boolean boardMade,
      ProposedProgramme programme,
      ProgrammeDifference difference,
      Roster roster,
      int removed) {}

  static Importer.Outcome<Report> run(ImportSite site, FileReading file) {
    return switch (new ProgrammeReader(site.today(), site.calendar()).read(file)) {
      case Unreadable unreadable -> new Importer.Outcome.Rejected<>(unreadable);
      case ProposedProgramme programme ->
          new Importer.Outcome.Accepted<>(new ProgrammeImport(site).write(programme));
    };
  }

  private Report write(ProposedProgramme programme) {
    Roster roster = site.roster();
    ProgrammeDifference difference =
        ProgrammeDifference.between(
            programme,
            standing(programme),
            site.records().agendas().all(site.reader()),
            roster,
            site.today());
    int removed = site.removes() ? difference.missing().size() : 0;
    Report report =
        new Report(site.board(), site.found().made(), programme, difference, roster, removed);
    if (!difference.changesNothing() || removed > 0) write(report);
    return report;
  }

  private List<Meeting> standing(ProposedProgramme programme) {
    List<YearMonth> months =
        programme.meetings().stream().map(ProgrammeMeeting::month).sorted().toList();
    if (months.isEmpty()) return List.of();
    return site.records()
        .meetings()
        .between(site.reader(), months.getFirst().atDay(1), months.getLast().atEndOfMonth());
  }

  private void write(Report report) {
    ProgrammeDifference difference = report.difference();
    Change change = site.change(report.programme().file());
    NewGroups groups = NewGroups.make(difference.groups(), site.records(), change);
    difference.meetings().forEach(found -> note(change, groups, found));
    difference
        .standing()
        .forEach(it -> change.agendas().standing(groups.id(it.group()), it.item().title()));
    difference
        .themed()
        .forEach(it -> change.agendas().themed(meetings.get(it.meeting()), it.item().title()));
    if (report.removed() > 0) difference.missing().forEach(change.agendas()::withdraw);
    change.finish(
        "A work programme was imported: %d standing items and %d items of meetings added, %d taken off."
            .formatted(difference.standing().size(), difference.themed().size(), report.removed()),
        "board",
        report.board().id());
  }

  private void note(Change change, NewGroups groups, Found found) {
    switch (found) {
      case Found.InDiary in -> meetings.put(in.meeting(), in.found());
      case Found.ToBeMade made ->
          meetings.put(
              made.meeting(),
              change
                  .diary()
                  .add(
                      groups.id(made.meeting().group()),
                      made.day(),
                      Optional.empty(),
                      Optional.empty(),
                      Meeting.Kind.MEETING));
      case Found.Waits waits -> {}
    }
  }
}
