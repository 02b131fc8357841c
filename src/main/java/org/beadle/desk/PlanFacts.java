package org.beadle.desk;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.intake.ChangedAction;
import org.beadle.intake.ChangedPriority;
import org.beadle.intake.Doubt;
import org.beadle.intake.PlanDifference;
import org.beadle.intake.ProposedAction;
import org.beadle.intake.ProposedParty;
import org.beadle.wording.ImportFacts;

/** What importing a plan would do, for the preview. */
final class PlanFacts {
  private PlanFacts() {}

  static ImportFacts of(PlanImport.Report report) {
    PlanDifference difference = report.difference();
    return new ImportFacts(
        report.plan().file(),
        ImportFacts.Kind.PLAN,
        difference.added().stream().map(PlanFacts::added).toList(),
        difference.changed().stream().flatMap(PlanFacts::changed).toList(),
        difference.unchanged().size(),
        difference.missing().stream().map(each -> each.ref() + " " + each.title()).toList(),
        difference.priorities().stream().map(PlanFacts::heading).toList(),
        proposed(difference.leads().proposed(), report.roster()),
        List.of(),
        List.of(),
        assumed(difference.doubts()));
  }

  private static ImportFacts.Added added(ProposedAction action) {
    return new ImportFacts.Added(
        action.ref().own().toString(),
        action.title(),
        action.lead().source(),
        action.timescale().source());
  }

  private static String heading(ChangedPriority changed) {
    String was = changed.before().map(title -> " (was “" + title + "”)").orElse("");
    return changed.after().number() + " " + changed.after().title() + was;
  }

  private static Stream<ImportFacts.Altered> changed(ChangedAction changed) {
    return changed.fields().stream()
        .map(
            each ->
                new ImportFacts.Altered(
                    changed.before().ref().toString(),
                    each.field().word(),
                    each.before(),
                    each.after()));
  }

  static List<ImportFacts.Proposed> proposed(List<ProposedParty> parties, Roster roster) {
    return parties.stream()
        .map(
            each ->
                new ImportFacts.Proposed(
                    kind(each), each.name(), each.near().stream().map(roster::nameOf).toList()))
        .toList();
  }

  private static String kind(ProposedParty party) {
    return switch (party.kind()) {
      case GROUP, MEMBER -> "Group";
      case AGENCY -> "Agency";
      case OFFICE -> "Post";
    };
  }

  static List<ImportFacts.Assumed> assumed(List<Doubt> doubts) {
    return doubts.stream()
        .map(
            doubt ->
                new ImportFacts.Assumed(doubt.where().inFile(), doubt.words(), doubt.assumed()))
        .toList();
  }
}
