package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.beadle.board.WorkingCalendar;

/** Tables of real boards, where they lie beside the project, and what reading them wants. */
final class RealFiles {
  static final LocalDate START = LocalDate.of(2018, 4, 1);

  /** Working days without bank holidays. */
  static final WorkingCalendar WEEKDAYS = day -> day.getDayOfWeek().getValue() <= 5;

  private RealFiles() {}

  static Path file(String name) {
    Path path = Path.of(System.getProperty("beadle.real", "../shared/real")).resolve(name);
    assumeTrue(Files.exists(path), "the tables of real boards are not beside the project: " + name);
    return path;
  }

  static ProposedPlan plan(String name) {
    return plan(SourceFiles.read(file(name)));
  }

  static ProposedPlan plan(FileReading file) {
    PlanReading reading = new PlanReader(START, WEEKDAYS).read(file);
    assertThat(reading).isInstanceOf(ProposedPlan.class);
    return (ProposedPlan) reading;
  }
}
