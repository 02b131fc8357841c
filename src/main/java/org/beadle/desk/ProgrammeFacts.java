package org.beadle.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.intake.ProgrammeDifference;
import org.beadle.intake.ProgrammeDifference.Found;
import org.beadle.intake.ProgrammeItem;
import org.beadle.intake.ProgrammeMeeting;
import org.beadle.intake.ProposedProgramme;
import org.beadle.meeting.AgendaItem;
import org.beadle.wording.Days;
import org.beadle.wording.ImportFacts;

/** What importing a work programme would do, for the preview. */
final class ProgrammeFacts {
  private ProgrammeFacts() {}

  static ImportFacts of(ProgrammeImport.Report report) {
    ProgrammeDifference difference = report.difference();
    return new ImportFacts(
        report.programme().file(),
        ImportFacts.Kind.PROGRAMME,
        added(difference),
        List.of(),
        difference.unchanged(),
        difference.missing().stream().map(it -> name(it, report)).toList(),
        List.of(),
        ImportSite.made(
            report.boardMade(),
            report.board(),
            PlanFacts.proposed(difference.groups().newGroups(), report.roster())),
        List.of(),
        List.of(meetings(report), standing(report.programme())),
        PlanFacts.assumed(DiaryFacts.both(report.programme().doubts(), difference.doubts())));
  }

  private static List<ImportFacts.Added> added(ProgrammeDifference difference) {
    Map<ProgrammeMeeting, String> days =
        difference.meetings().stream()
            .collect(Collectors.toMap(Found::meeting, ProgrammeFacts::day));
    return Stream.concat(
            difference.standing().stream()
                .map(
                    it ->
                        new ImportFacts.Added(it.group(), it.item().title(), "", "every meeting")),
            difference.themed().stream()
                .map(
                    it ->
                        new ImportFacts.Added(
                            it.meeting().group(), it.item().title(), "", days.get(it.meeting()))))
        .toList();
  }

  private static String day(Found found) {
    return ProgrammeDifference.dayOf(found).map(Days::written).orElse("no day yet");
  }

  private static ImportFacts.Listed meetings(ProgrammeImport.Report report) {
    return new ImportFacts.Listed(
        "Meetings of the programme",
        List.of("When", "Group", "In the record", "Items"),
        report.difference().meetings().stream()
            .map(
                it ->
                    List.of(
                        it.meeting().when(),
                        it.meeting().group(),
                        state(it),
                        lines(it.meeting().items(), ProgrammeItem::toString)))
            .toList());
  }

  private static String state(Found found) {
    return switch (found) {
      case Found.InDiary in -> Days.written(in.found().on());
      case Found.ToBeMade made -> Days.written(made.day()) + ", to be put in";
      case Found.Waits waits -> "not yet: the items wait";
    };
  }

  private static ImportFacts.Listed standing(ProposedProgramme programme) {
    return new ImportFacts.Listed(
        "Standing items of each group",
        List.of("Group", "Items"),
        programme.standing().stream()
            .map(it -> List.of(it.group(), lines(it.items(), ProgrammeItem::title)))
            .toList());
  }

  private static String lines(List<ProgrammeItem> items, Function<ProgrammeItem, String> words) {
    return items.stream().map(words).collect(Collectors.joining("; "));
  }

  private static String name(AgendaItem item, ProgrammeImport.Report report) {
    return report.roster().nameOf(Party.group(item.group())) + ": " + item.title();
  }
}
