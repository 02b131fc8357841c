package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How real plans say which priority an action is under. */
class PlanPrioritiesTest {
  @Test
  void aTextAcrossTheTableIsAPriorityAndSaidSo() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | 1 June 2018 |",
            "Safer schools | | | |",
            "2.1 | Ask | Schools | 1 June 2018 |");
    assertThat(plan.priorities())
        .extracting(each -> each.number() + " " + each.title())
        .containsExactly("1 Early help", "2 Safer schools");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 4: The text runs across the table: taken as the title of a priority. It"
                + " has no number: it is given the next one.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Priority 3: Neglect > 3 Neglect",
        "PRIORITY THREE – Neglect > 3 Neglect",
        "Strategic priority 3. neglect > 3 Neglect",
        "Objective 3 Neglect > 3 Neglect",
        "Priority 3 > 3 Priority 3"
      })
  void aPriorityRowIsReadInManySpellings(String row, String priority) {
    ProposedPlan plan =
        PlanText.plan(PlanText.HEADINGS, row + " | | | |", "3.1 | Map | Police | 1 June 2018 |");
    assertThat(plan.priorities())
        .extracting(each -> each.number() + " " + each.title())
        .containsExactly(priority);
  }

  @Test
  void aColumnOfPrioritiesOpensThemToo() {
    ProposedPlan plan =
        PlanText.plan(
            "Priority | Ref | Action | Lead",
            "1 | 1.1 | Map | Police",
            " | 1.2 | Write | Health",
            "Priority 2: Neglect | 2.1 | Ask | Schools");
    assertThat(plan.actions()).extracting(ProposedAction::priority).containsExactly(1, 1, 2);
  }

  @Test
  void aColumnThatSaysHowUrgentActionsAreIsNone() {
    ProposedPlan plan =
        PlanText.plan(
            "Ref | Action | Lead | Priority",
            "1.1 | Map | Police | High",
            "1.2 | Write | Health | Medium",
            "2.1 | Ask | Schools | High");
    assertThat(plan.priorities())
        .extracting(each -> each.title())
        .containsExactly("Priority 1", "Priority 2");
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 1, column 4: Beadle has no place for this column: it is left out.");
  }

  @Test
  void withoutAPriorityRowTheRefsTellThePriority() {
    ProposedPlan plan =
        PlanText.plan(
            PlanText.HEADINGS,
            "1.1 | Map | Police | 1 June 2018 |",
            "2.1 | Ask | Health | 1 June 2018 |");
    assertThat(plan.actions()).extracting(ProposedAction::priority).containsExactly(1, 2);
    assertThat(PlanText.doubts(plan))
        .anyMatch(each -> each.contains("No row gives the title of priority 2"));
  }

  @Test
  void wholeNumbersAreRefsUnderOnePriority() {
    ProposedPlan plan =
        PlanText.plan(
            PlanText.HEADINGS,
            "1 | Map | Police | 1 June 2018 |",
            "2 | Ask | Health | 1 June 2018 |");
    assertThat(PlanText.refs(plan)).containsExactly("1", "2");
    assertThat(plan.actions()).extracting(ProposedAction::priority).containsOnly(1);
  }

  @Test
  void aRefUnderAnotherPriorityStaysThereAndSaidSo() {
    ProposedPlan plan = PlanText.underPriority1("2.1 | Map | Police | 1 June 2018 |");
    assertThat(plan.actions().getFirst().priority()).isEqualTo(1);
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 3, column 1: The ref stands under priority 1, where it is kept.");
  }

  @Test
  void aTitleLongerThanTheRecordHasRoomForIsAFaultOfItsRow() {
    assertThat(
            PlanText.faults(
                PlanText.HEADINGS,
                "Priority 3: " + "Neglect ".repeat(260) + " | | | |",
                "3.1 | Map | Police | 1 June 2018 |"))
        .containsExactly(
            "plan.txt, line 2: The title of this priority has more than 2000 letters. Has a text"
                + " slipped into the wrong place?");
  }
}
