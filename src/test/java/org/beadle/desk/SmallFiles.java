package org.beadle.desk;

import java.nio.charset.StandardCharsets;
import org.beadle.intake.FileReading;
import org.beadle.intake.SourceFiles;

/** Small files for imports, written out in tests. */
final class SmallFiles {
  static final String HEADINGS = "No.,Action,Lead,Timescale,Status\n";

  private SmallFiles() {}

  /** A plan as comma-separated text. */
  static FileReading plan(String... rows) {
    return csv("plan.csv", HEADINGS + String.join("\n", rows) + "\n");
  }

  /** Counts of attendance as comma-separated text. */
  static FileReading attendance(String... rows) {
    return csv("came.csv", "group,date,present,expected\n" + String.join("\n", rows) + "\n");
  }

  static FileReading csv(String name, String text) {
    return SourceFiles.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static FileReading otherPlan() {
    return plan(
        "Priority 2: Buildings,,,,",
        "2.1,Paint the front door,Buildings Group,By 30 September 2018,",
        "2.2,Mend the gate,Buildings Group,By 31 October 2018,");
  }
}
