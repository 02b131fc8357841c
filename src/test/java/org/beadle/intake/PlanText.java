package org.beadle.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small plans as text, with a bar between the columns, for one messy feature each. */
final class PlanText {
  private PlanText() {}

  static PlanReading read(String... lines) {
    return new PlanReader(RealFiles.START, RealFiles.WEEKDAYS).read(file(lines));
  }

  static FileReading file(String... lines) {
    String text = String.join("\n", lines).replace(" | ", "|").replace("|", "\t");
    return SourceFiles.read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static ProposedPlan plan(String... lines) {
    return RealFiles.plan(file(lines));
  }

  static List<String> faults(String... lines) {
    return ((Unreadable) read(lines)).faults().stream().map(Fault::toString).toList();
  }

  static List<String> doubts(ProposedPlan plan) {
    return plan.doubts().stream().map(each -> each.where() + ": " + each.assumed()).toList();
  }
}
