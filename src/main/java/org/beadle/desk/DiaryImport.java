package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Roster;
import org.beadle.intake.DiaryDifference;
import org.beadle.intake.DiaryEntry;
import org.beadle.intake.DiaryReader;
import org.beadle.intake.FileReading;
import org.beadle.intake.ProposedDiary;
import org.beadle.intake.RecordedDiary;
import org.beadle.intake.Unreadable;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Meetings;

/** Writes a diary into the record, as one change. */
public final class DiaryImport {
  private final ImportSite site;

  private DiaryImport(ImportSite site) {
    this.site = site;
  }

  /**
   * What an import did, or would do.
   *
   * @param boardMade whether the board was made for it
   * @param roster the board's, as it stood before
   * @param removed how many meetings were cancelled because the file leaves them out
   */
  public record Report(
      Board board,
      boolean boardMade,
      ProposedDiary diary,
      DiaryDifference difference,
      Roster roster,
      int removed) {}

  static Importer.Outcome<Report> run(ImportSite site, FileReading file) {
    return switch (new DiaryReader(site.today(), site.calendar()).read(file)) {
      case Unreadable unreadable -> new Importer.Outcome.Rejected<>(unreadable);
      case ProposedDiary diary -> new DiaryImport(site).write(diary);
    };
  }

  private Importer.Outcome<Report> write(ProposedDiary diary) {
    Roster roster = site.roster();
    DiaryDifference difference = DiaryDifference.between(diary, recorded(), roster, site.today());
    if (!difference.faults().isEmpty())
      return new Importer.Outcome.Rejected<>(new Unreadable(difference.faults()));
    int removed = site.removes() ? difference.missing().size() : 0;
    Report report =
        new Report(site.board(), site.found().made(), diary, difference, roster, removed);
    if (!difference.changesNothing() || removed > 0) write(report);
    return new Importer.Outcome.Accepted<>(report);
  }

  private RecordedDiary recorded() {
    Meetings meetings = site.records().meetings();
    return new RecordedDiary(
        meetings.all(site.reader()), meetings.former(site.reader(), Importer.PLATFORM));
  }

  private void write(Report report) {
    DiaryDifference difference = report.difference();
    Change change = site.change(report.diary().file());
    NewGroups groups = NewGroups.make(difference.groups(), site.records(), change);
    difference.added().forEach(entry -> add(change, groups.id(entry.group()), entry));
    difference.changed().forEach(changed -> alter(change, changed));
    if (report.removed() > 0) difference.missing().forEach(change.diary()::cancel);
    change.finish(
        "A diary was imported: %d meetings added, %d changed, %d cancelled."
            .formatted(difference.added().size(), difference.changed().size(), report.removed()),
        "board",
        report.board().id());
  }

  private void add(Change change, long group, DiaryEntry entry) {
    Meeting added =
        change
            .diary()
            .add(
                group,
                entry.on(),
                entry.starts(),
                entry.place(),
                entry.kind().orElse(Meeting.Kind.MEETING));
    if (entry.on().isBefore(site.today())) change.diary().held(added);
  }

  private static void alter(Change change, DiaryDifference.Changed changed) {
    Meeting before = changed.before();
    if (changed.kind() != before.kind())
      change
          .diary()
          .put(
              before.group(),
              before.on(),
              before.starts(),
              changed.kind(),
              before.state(),
              Optional.empty());
    change.diary().move(before, before.on(), changed.starts(), changed.place());
  }
}
