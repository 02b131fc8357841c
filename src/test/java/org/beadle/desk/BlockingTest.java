package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.junit.jupiter.api.Test;

class BlockingTest extends DeskTest {
  private Blocker blocker(String ref) {
    return house.action(ref).blocker().orElseThrow();
  }

  @Test
  void anActionWaitsForAnother() {
    assertThat(says(QUALITY, "action 2.3a blocked by 2.4 waiting for the page").summary())
        .startsWith("Action 2.3a is waiting for action 2.4.");
    assertThat(blocker("2.3a").action()).contains(SampleHouse.ref("2.4"));
    assertThat(blocker("2.3a").note()).contains("waiting for the page");
  }

  @Test
  void whatIsTakenOutOfThePlanBlocksNothing() {
    says(QUALITY, "action 2.3a blocked by 2.4");
    Action blocking = house.action("2.4");
    house.change(
        change -> {
          change.withdraw(blocking);
          return null;
        });
    assertThat(house.action("2.3a").blocker()).isEmpty();
  }

  @Test
  void anActionWaitsForAnAgency() {
    assertThat(says(QUALITY, "action 2.3a blocked by Police").summary())
        .startsWith("Action 2.3a is waiting for Sample Police.");
    assertThat(blocker("2.3a").party()).isPresent();
  }

  @Test
  void whatFollowsTheLongestNameIsTheNote() {
    for (String words :
        new String[] {
          "police waiting for figures", "Police: waiting for figures", "Police, waiting for figures"
        }) {
      assertThat(says(QUALITY, "action 2.3a blocked by " + words).summary())
          .startsWith("Action 2.3a is waiting for Sample Police.");
      assertThat(blocker("2.3a").note()).as(words).contains("waiting for figures");
    }
    assertThat(says(QUALITY, "action 2.3a blocked by Neglect Group for its tools").summary())
        .startsWith("Action 2.3a is waiting for Neglect Group.");
    assertThat(blocker("2.3a").note()).contains("for its tools");
  }

  @Test
  void oneOfSeveralPartiesIsNotChosen() {
    for (String words :
        new String[] {"ICB or Police", "Police and ICB", "ICB, Police", "Police & ICB for data"})
      assertThat(saysInVain(QUALITY, "action 2.3a blocked by " + words).summary())
          .as(words)
          .contains("may be", "Sample Police", "Sample Integrated Care Board");
    assertThat(house.action("2.3a").blocker()).isEmpty();
  }

  @Test
  void aWordThatFitsAGroupAndAnAgencyIsAskedAbout() {
    for (String words : new String[] {"health", "health data", "health visitors not replying"})
      assertThat(saysInVain(QUALITY, "action 2.3a blocked by " + words).summary())
          .as(words)
          .startsWith("“health” may be Health Group or Sample Integrated Care Board.");
    assertThat(says(QUALITY, "action 2.3a blocked by Health Group").summary())
        .startsWith("Action 2.3a is waiting for Health Group.");
  }

  @Test
  void nothingWaitsForWhatIsFinished() {
    assertThat(saysInVain(QUALITY, "action 2.3a blocked by 2.3").summary())
        .startsWith("Action 2.3a need not wait for action 2.3, which is finished: ");
  }

  @Test
  void itWaitsNoMoreOnceThatIsSaid() {
    says(QUALITY, "action 2.3a blocked by 2.4");
    assertThat(says(QUALITY, "action 2.3a unblocked").summary())
        .startsWith("Action 2.3a is waiting for nothing any more.");
    assertThat(house.action("2.3a").blocker()).isEmpty();
    assertThat(saysInVain(QUALITY, "action 2.3a unblocked").summary())
        .isEqualTo("Action 2.3a is not waiting for anything.");
  }

  @Test
  void nothingWaitsForItselfHoweverFarRound() {
    String round = "can't wait for itself, or for an action that waits for it.";
    assertThat(saysInVain(MANAGER, "action 2.4 blocked by 2.4").summary()).endsWith(round);
    says(MANAGER, "action 2.4 blocked by 2.5");
    says(MANAGER, "action 2.5 blocked by 2.6");
    assertThat(saysInVain(MANAGER, "action 2.6 blocked by 2.4").summary()).endsWith(round);
  }

  @Test
  void whatIsNotThereBlocksNothing() {
    assertThat(saysInVain(QUALITY, "action 2.3a blocked by 2.44").summary())
        .startsWith("There is no action 2.44 that you can see.");
    assertThat(saysInVain(QUALITY, "action 2.3a blocked by Neglekt group").summary())
        .contains("Neglect Group");
  }

  @Test
  void whoDoesNotSeeAnActionIsNotToldWhatItWaitsFor() {
    says(MANAGER, "action 1.2 blocked by 2.3a");
    assertThat(saysInVain(QUALITY, "action 2.3a blocked by 1.2").summary())
        .startsWith("There is no action 1.2 that you can see");
  }

  @Test
  void aCircleThroughAHiddenActionIsRefusedAndNotTold() {
    says(MANAGER, "action 1.2 blocked by 2.3a");
    says(MANAGER, "action 2.4 blocked by 1.2");
    assertThat(saysInVain(QUALITY, "action 2.3a blocked by 2.4").summary())
        .isEqualTo(
            "Action 2.3a can't be made to wait for action 2.4. Ask the board manager about it.");
    assertThat(saysInVain(MANAGER, "action 2.3a blocked by 2.4").summary())
        .contains("or for an action that waits for it");
  }
}
