package org.beadle.desk;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.intake.DiaryDifference;
import org.beadle.intake.DiaryEntry;
import org.beadle.intake.Doubt;
import org.beadle.meeting.Meeting;
import org.beadle.wording.Days;
import org.beadle.wording.ImportFacts;

/** What importing a diary would do, for the preview. */
final class DiaryFacts {
  private DiaryFacts() {}

  static ImportFacts of(DiaryImport.Report report) {
    DiaryDifference difference = report.difference();
    return new ImportFacts(
        report.diary().file(),
        ImportFacts.Kind.DIARY,
        difference.added().stream().map(DiaryFacts::added).toList(),
        difference.changed().stream().flatMap(DiaryFacts::changed).toList(),
        difference.unchanged().size(),
        difference.missing().stream().map(it -> name(it, report)).toList(),
        List.of(),
        ImportSite.made(
            report.boardMade(),
            report.board(),
            PlanFacts.proposed(difference.groups().newGroups(), report.roster())),
        List.of(),
        List.of(),
        PlanFacts.assumed(both(report.diary().doubts(), difference.doubts())));
  }

  /** What the file left in doubt, and after it what the record does. */
  static List<Doubt> both(List<Doubt> file, List<Doubt> record) {
    return Stream.concat(file.stream(), record.stream()).toList();
  }

  private static ImportFacts.Added added(DiaryEntry entry) {
    String workshop = entry.kind().equals(Optional.of(Meeting.Kind.WORKSHOP)) ? "workshop" : "";
    String what =
        Stream.of(time(entry.starts()), entry.place().orElse(""), workshop)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", "));
    return new ImportFacts.Added(entry.group(), what, "", Days.written(entry.on()));
  }

  private static String time(Optional<LocalTime> starts) {
    return starts.map(LocalTime::toString).orElse("");
  }

  private static Stream<ImportFacts.Altered> changed(DiaryDifference.Changed changed) {
    Meeting before = changed.before();
    return Stream.of(
            altered(changed, "time", time(before.starts()), time(changed.starts())),
            altered(changed, "place", before.place().orElse(""), changed.place().orElse("")),
            altered(changed, "kind", word(before.kind()), word(changed.kind())))
        .filter(it -> !it.before().equals(it.after()));
  }

  private static ImportFacts.Altered altered(
      DiaryDifference.Changed changed, String field, String before, String after) {
    String name = changed.after().group() + ", " + Days.written(changed.before().on());
    return new ImportFacts.Altered(name, field, before, after);
  }

  private static String word(Meeting.Kind kind) {
    return switch (kind) {
      case MEETING -> "meeting";
      case WORKSHOP -> "workshop";
    };
  }

  private static String name(Meeting meeting, DiaryImport.Report report) {
    return report.roster().nameOf(Party.group(meeting.group())) + ", " + Days.written(meeting.on());
  }
}
