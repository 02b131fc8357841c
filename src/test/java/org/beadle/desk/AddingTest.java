package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beadle.board.Party;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class AddingTest extends DeskTest {
  @Test
  void aNewActionGetsTheNextFreeRefOfItsPriority() {
    Post answer =
        says(MANAGER, "action add Write the guide for Neglect Group by 30 Sep priority 2");
    assertThat(answer.summary())
        .startsWith(
            "Action 2.13 is new: Write the guide. It is led by Neglect Group and due on 30"
                + " September 2018.");
    Action added = house.action("2.13");
    assertThat(added.title()).isEqualTo("Write the guide");
    assertThat(added.lead().accountable()).contains(Party.group(house.group("Neglect Group")));
    assertThat(added.nextMilestone().orElseThrow().due()).isEqualTo(LocalDate.of(2018, 9, 30));
  }

  @Test
  void aRefThatWasTakenBackIsNotUsedAgain() {
    Post added = says(MANAGER, "action add Write the guide for Neglect Group by 30 Sep priority 2");
    house.presses(MANAGER, added, "Undo");
    assertThat(house.find("2.13")).isEmpty();
    assertThat(says(MANAGER, "action 2.13").summary())
        .startsWith("Action 2.13 was taken out of the plan on 18 June 2018. The nearest are ");
    says(MANAGER, "action add Write another for Neglect Group by 30 Sep priority 2");
    assertThat(house.find("2.13")).isEmpty();
    assertThat(house.action("2.14").title()).isEqualTo("Write another");
  }

  @Test
  void aChairMayAddAndAnotherMemberMayNot() {
    String words = "action add Write the guide for Neglect Group by 30 Sep priority 2";
    assertThat(saysInVain("Youth Focus lead", words).summary())
        .isEqualTo(
            "You can't do that. It can be done by Board manager, Independent chair or any group's chair.");
    assertThat(says(QUALITY, words).summary()).startsWith("Action 2.13 is new");
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertThat(
            saysInVain(MANAGER, "action add Write it for Neglect Group by 30 Sep priority 9")
                .summary())
        .isEqualTo("There is no priority 9. The plan has priorities 1, 2, 3 and 4.");
    assertThat(saysInVain(MANAGER, "action add Write it for Nobody at all by 30 Sep").summary())
        .contains("“Nobody at all”");
    assertThat(
            saysInVain(MANAGER, "action add Write it for Neglect Group by 30 Sep 2017").summary())
        .contains("30 September 2017 has passed. Please give a date that is still to come.");
  }
}
