package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.beadle.plan.Milestone;
import org.junit.jupiter.api.Test;

/** What a plan that is imported again with other timescales makes of the milestones. */
class ReimportDatesTest extends PlanAgain {
  private static final LocalDate JULY = LocalDate.of(2018, 7, 31);
  private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 30);
  private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 31);

  private String gate(String timescale) {
    return imported("7.1,Mend the gate,Buildings Group," + timescale + ",");
  }

  private AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertMilestones() {
    return assertThat(action("7.1").milestones())
        .extracting(Milestone::original, Milestone::due, Milestone::slips, Milestone::slippedLate);
  }

  @Test
  void anotherDayMovesTheMilestoneAndKeepsTheDayFirstPromised() {
    gate("By 31 July 2018");
    gate("By 30 September 2018");
    assertMilestones().containsExactly(tuple(JULY, SEPTEMBER, 1, false));
    gate("By 31 October 2018");
    assertMilestones().containsExactly(tuple(JULY, OCTOBER, 2, false));
  }

  @Test
  void aDayThatHadPassedWasMissed() {
    gate("By 31 July 2018");
    house.clock.advance(Duration.ofDays(60));
    gate("By 30 September 2018");
    assertMilestones().containsExactly(tuple(JULY, SEPTEMBER, 1, true));
  }

  @Test
  void theDayThatAMemberMovedItToIsNoSecondMove() {
    gate("By 31 July 2018");
    says(CHAIR, "action 7.1 due 30 September 2018");
    gate("By 30 September 2018");
    assertMilestones().containsExactly(tuple(JULY, SEPTEMBER, 1, false));
  }

  @Test
  void aSecondDayIsASecondMilestone() {
    gate("By 31 July 2018");
    gate("By 31 July 2018 and 31 October 2018");
    assertMilestones()
        .containsExactly(tuple(JULY, JULY, 0, false), tuple(OCTOBER, OCTOBER, 0, false));
    gate("By 31 July 2018");
    assertMilestones().containsExactly(tuple(JULY, JULY, 0, false));
  }

  @Test
  void theDayFirstPromisedInOtherWordsLeavesTheMovedOneAndSaysSo() {
    gate("By 31 July 2018");
    says(CHAIR, "action 7.1 due 30 September 2018");
    assertThat(gate("31/07/2018"))
        .contains("Beadle has 30 September 2018, first promised for 31 July 2018, and leaves it");
    assertMilestones().containsExactly(tuple(JULY, SEPTEMBER, 1, false));
  }
}
