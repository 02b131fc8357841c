package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.plan.Action;

/** A priority of the sample board's plan that a test imports again and again. */
abstract class PlanAgain extends DeskTest {
  static final String PRIORITY = "Priority 7: Buildings,,,,";

  /** Imports rows under the priority, and answers with all that is told of it. */
  String imported(String... rows) {
    return imported(Importer.Mode.KEEP_MISSING, rows);
  }

  String imported(Importer.Mode mode, String... rows) {
    return imported(
        SmallFiles.HEADINGS, mode, Stream.concat(Stream.of(PRIORITY), Stream.of(rows)).toList());
  }

  String imported(String headings, Importer.Mode mode, List<String> rows) {
    var file = SmallFiles.csv("plan.csv", headings + String.join("\n", rows) + "\n");
    var outcome = FileImport.run(house.importer, FileDesk.Kind.PLAN, file, SampleHouse.SLUG, mode);
    assertThat(outcome).isInstanceOf(Importer.Outcome.Accepted.class);
    return ((Importer.Outcome.Accepted<?>) outcome).report().toString();
  }

  /** The same, and fails where any row of the record is changed by it. */
  String importedInVain(String... rows) {
    List<String> before = house.everything();
    String told = imported(rows);
    assertThat(house.everything()).isEqualTo(before);
    return told;
  }

  /** The actions of the priority, each as its ref and title. */
  List<String> actions() {
    return house.actions().stream()
        .filter(each -> each.priority().number() == 7)
        .map(each -> each.ref() + " " + each.title())
        .toList();
  }

  Action action(String ref) {
    return house.action(ref);
  }
}
