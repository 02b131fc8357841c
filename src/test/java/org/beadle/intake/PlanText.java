package org.beadle.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Small plans as text, with a bar between the columns, for one messy feature each. */
final class PlanText {
  static final String HEADINGS = "No. | Action | Lead | Timescale | Status RAG";
  static final String PRIORITY = "Priority 1: Early help | | | |";

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

  /** A plan of rows under {@link #HEADINGS} and {@link #PRIORITY}, so that the first is line 3. */
  static ProposedPlan underPriority1(String... rows) {
    return plan(with(rows));
  }

  /** What is wrong with a plan of rows under {@link #HEADINGS} and {@link #PRIORITY}. */
  static List<String> faultsUnderPriority1(String... rows) {
    return faults(with(rows));
  }

  private static String[] with(String... rows) {
    return Stream.concat(Stream.of(HEADINGS, PRIORITY), Stream.of(rows)).toArray(String[]::new);
  }

  static List<String> refs(ProposedPlan plan) {
    return plan.actions().stream().map(each -> each.ref().own().toString()).toList();
  }
}
