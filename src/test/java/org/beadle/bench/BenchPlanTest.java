package org.beadle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.beadle.board.WorkingCalendar;
import org.beadle.intake.BoardFile;
import org.beadle.intake.PlanReader;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.ProposedPlan;
import org.beadle.intake.SourceFiles;
import org.junit.jupiter.api.Test;

/** What the measurements import can be imported. */
class BenchPlanTest {
  private static final WorkingCalendar EVERY_DAY = day -> true;

  @Test
  void thePlanReadsWithoutADoubtAboutItsActions() {
    byte[] csv = BenchPlan.plan(250).getBytes(StandardCharsets.UTF_8);
    assertThat(
            new PlanReader(LocalDate.of(2026, 1, 1), EVERY_DAY)
                .read(SourceFiles.read("plan.csv", csv)))
        .isInstanceOfSatisfying(
            ProposedPlan.class,
            plan -> {
              assertThat(plan.actions())
                  .extracting(action -> action.ref().own().toString())
                  .containsExactlyElementsOf(BenchPlan.refs(250));
              assertThat(plan.doubts()).isEmpty();
            });
  }

  @Test
  void theBoardReadsWithItsManagerKnownToSlack() {
    byte[] yaml = BenchPlan.board().getBytes(StandardCharsets.UTF_8);
    assertThat(BoardFile.read("board.yaml", yaml))
        .isInstanceOfSatisfying(
            ProposedBoard.class,
            board ->
                assertThat(board.members().getFirst().identities())
                    .singleElement()
                    .extracting(ProposedBoard.PlatformIdentity::user)
                    .isEqualTo(BenchPlan.USER));
  }
}
