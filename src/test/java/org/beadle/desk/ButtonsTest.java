package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.board.Policies;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class ButtonsTest extends DeskTest {
  private Press press(String ref, String words) {
    return new Press(house.board().id(), house.action(ref).id(), words);
  }

  @Test
  void aButtonActsOnItsRecordWhateverChannelItStandsIn() {
    Post card = says(COUNCIL, "action 2.1");
    String elsewhere = House.groupPlace(house.group("Neglect Group"));
    Post answer = house.presses(elsewhere, COUNCIL, SampleHouse.button(card, "Done").press());
    assertThat(answer.summary()).startsWith("Action 2.1 is finished.");
  }

  @Test
  void aButtonActsOnItsRecordEvenWhereItsWordsNameAnother() {
    Post answer = house.presses(House.BOARD, MANAGER, press("2.1", "action 2.2 done"));
    assertThat(answer.summary()).startsWith("Action 2.1 is finished.");
    assertThat(house.action("2.2").closure()).isEmpty();
  }

  @Test
  void whoMayNotIsRefusedHoweverTheButtonWasShown() {
    Press done = SampleHouse.button(says(COUNCIL, "action 2.1"), "Done").press();
    assertThat(inVain(() -> house.presses(House.BOARD, LAY, done)).summary())
        .startsWith("You can't do that.");
  }

  @Test
  void theButtonsOfACardDoWhatTheySay() {
    house.policy(Policies.ACCEPTANCE, "yes");
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(QUALITY, "action 2.3a due 31 October 2018");
    Post asked = says(CHAIR, "action 2.3a");
    house.presses(CHAIR, asked, "Agree to 31 October 2018");
    assertThat(house.action("2.3a").nextMilestone().orElseThrow().due()).hasToString("2018-10-31");
    house.presses(QUALITY, says(QUALITY, "action 2.3a"), "Done");
    house.presses(CHAIR, says(CHAIR, "action 2.3a"), "Accept");
    assertThat(house.action("2.3a").closure().orElseThrow().acceptedBy()).contains(CHAIR);
  }

  @Test
  void aButtonOfAnotherBoardOrARecordThatIsNotThereChangesNothing() {
    assertThat(
            inVain(
                    () ->
                        house.presses(
                            House.BOARD,
                            MANAGER,
                            new Press(house.board().id(), 12345, "action 2.1 done")))
                .summary())
        .startsWith("There is no action");
    assertThat(
            inVain(
                    () -> house.presses(House.BOARD, MANAGER, new Press(777, 1, "action 2.1 done")))
                .summary())
        .startsWith("I don't know you yet");
  }
}
