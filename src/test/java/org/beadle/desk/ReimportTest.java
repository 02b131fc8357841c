package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.plan.Declaration;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

/** A plan that is imported again, of which some words were changed in between. */
class ReimportTest extends DeskTest {
  private static final String WITHOUT_A_YEAR = "2.2,%s,Buildings Group,30 September,Green";

  private void imported(String title) {
    house.importer.plan(
        SmallFiles.plan("Priority 2: Buildings,,,,", WITHOUT_A_YEAR.formatted(title)),
        SampleHouse.SLUG,
        Importer.Mode.KEEP_MISSING);
  }

  private Action gate() {
    return house.action("2.2");
  }

  @Test
  void whatBecameOfAnActionStaysWhereOnlyItsTitleIsChanged() {
    imported("Mend the gate");
    says(MANAGER, "action 2.2 owner police");
    says(POLICE, "action 2.2 amber The smith is ill");
    Action before = gate();

    imported("Mend the garden gate");

    assertThat(gate().title()).isEqualTo("Mend the garden gate");
    assertThat(gate().lead().accountable()).isEqualTo(before.lead().accountable());
    assertThat(gate().declared().map(Declaration::rag)).contains(Rag.AMBER);
  }

  @Test
  void aDayWithoutAYearDoesNotMoveOnOnceItHasPassed() {
    imported("Mend the gate");
    house.clock.advance(Duration.ofDays(120));

    imported("Mend the garden gate");

    Optional<LocalDate> due = gate().nextMilestone().map(Milestone::due);
    assertThat(due).contains(LocalDate.of(2018, 9, 30));
  }
}
