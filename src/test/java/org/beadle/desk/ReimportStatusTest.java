package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.plan.Declaration;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

/** What a plan that is imported again says of an action's status. */
class ReimportStatusTest extends PlanAgain {
  private String gate(String status) {
    return imported("7.1,Mend the gate,Buildings Group,By 31 July 2018," + status);
  }

  private Rag declared() {
    return action("7.1").declared().map(Declaration::rag).orElseThrow();
  }

  @Test
  void whatWasReopenedSinceStaysOpenAndSaidSo() {
    gate("Completed");
    says(MANAGER, "action 7.1 reopen It fell off again");
    String told = importedInVain("7.1,Mend the gate,Buildings Group,By 31 July 2018,Completed");
    assertThat(action("7.1").closure()).isEmpty();
    assertThat(told).contains("was reopened since: it stays open");
  }

  @Test
  void whatWasFinishedBeforeThePlanSaidSoAndThenReopenedStaysOpen() {
    gate("Amber");
    says(MANAGER, "action 7.1 done");
    gate("Completed");
    says(MANAGER, "action 7.1 reopen It fell off again");
    gate("Completed");
    assertThat(action("7.1").closure()).isEmpty();
  }

  @Test
  void whatThePlanNewlySaysIsCompleteIsFinished() {
    gate("Amber");
    gate("Completed");
    assertThat(action("7.1").closure()).isPresent();
  }

  @Test
  void aNewColourReplacesTheOneThatThePlanGave() {
    gate("Green");
    assertThat(gate("Amber")).contains("[7.1, status, Green, Amber]");
    assertThat(declared()).isEqualTo(Rag.AMBER);
    importedInVain("7.1,Mend the gate,Buildings Group,By 31 July 2018,Amber");
  }

  @Test
  void aNewColourLeavesTheOneThatAMemberDeclaredAndSaysSo() {
    gate("Amber");
    says(MANAGER, "action 7.1 green The smith has come");
    assertThat(gate("Red"))
        .contains(
            "The file says Red; Beadle has Green, declared by Board manager on 18 June 2018, and"
                + " leaves it");
    assertThat(declared()).isEqualTo(Rag.GREEN);
    importedInVain("7.1,Mend the gate,Buildings Group,By 31 July 2018,Red");
  }

  @Test
  void aNewColourLeavesAFinishedActionFinishedAndSaysSo() {
    gate("Green");
    says(MANAGER, "action 7.1 done");
    assertThat(gate("Amber")).contains("it stays finished");
    assertThat(action("7.1").closure()).isPresent();
  }
}
