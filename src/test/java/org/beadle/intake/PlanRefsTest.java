package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;

/** Refs as real plans write them, or leave them out. */
class PlanRefsTest {
  @Test
  void twoRefsInACellAreOneActionUnderEachPriority() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 & 2.1 | Train | Police | 1 June 2018 |",
            "Priority 2: Neglect | | | |",
            "1.1 & 2.1 | Retrain | Police | 1 June 2018 |");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "2.1");
    assertThat(plan.actions().get(1).ref().links()).containsExactly(Ref.parse("1.1").orElseThrow());
    assertThat(PlanText.doubts(plan))
        .contains("plan.txt, line 5, column 1: Read as 2.1, linked to 1.1.");
  }

  @Test
  void aPlanWithoutRefsGetsNumbersInOrderWithinEachPriority() {
    ProposedPlan plan =
        PlanText.plan(
            "Action | Lead | By when",
            "Priority 1: Early help | |",
            "Map | Police | 1 June 2018",
            "Write | Health | 1 June 2018",
            "Priority 2: Neglect | |",
            "Ask | Schools | 1 June 2018");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "1.2", "2.1");
    assertThat(plan.actions()).allMatch(each -> each.ref().given());
  }

  @Test
  void twoActionsWithOneRefAreAFault() {
    assertThat(
            PlanText.faultsUnderPriority1(
                "1.1 | Map | Police | 1 June 2018 |", "1.1 | Write | Police | 1 June 2018 |"))
        .containsExactly(
            "plan.txt, line 4, column 1: The ref 1.1 already stands at line 3: each action needs its"
                + " own. If Excel made it of 1.10, set the cell's format to text.");
  }

  @Test
  void whatIsNoRefIsAFault() {
    assertThat(PlanText.faultsUnderPriority1("first | Map | Police | 1 June 2018 |"))
        .containsExactly(
            "plan.txt, line 3, column 1: “first” is no ref such as 2.3, 2.3a or TP 1.1.");
  }

  @Test
  void anActionWithoutATextIsAFault() {
    assertThat(PlanText.faultsUnderPriority1("1.1 | | Police | 1 June 2018 |"))
        .containsExactly("plan.txt, line 3, column 2: The action has a ref and no text.");
  }

  @Test
  void everyFaultIsReportedAtOnceInTheOrderOfTheFile() {
    assertThat(
            PlanText.faultsUnderPriority1(
                "1.1 | | Police | 1 June 2018 |",
                "1.2 | Write | Police | 31 June 2018 |",
                "one | Ask | Police | 1 June 2018 |",
                "1.2 | Tell | Police | 1 June 2018 |"))
        .hasSize(4)
        .extracting(each -> each.substring(0, 16))
        .containsExactly(
            "plan.txt, line 3", "plan.txt, line 4", "plan.txt, line 5", "plan.txt, line 6");
  }
}
