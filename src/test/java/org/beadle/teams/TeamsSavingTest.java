package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Presses that bring more than their own words: what was typed, and what was chosen in menus. */
class TeamsSavingTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;

  private final PressedCards cards = PressedCards.met();
  private final TeamsHouse house = cards.house();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void wordsThatWereAskedForJoinThePress() {
    Block.Button reopen =
        Block.Button.asking(
            "Reopen", new Press(7, 23, "action 2.3 reopen because"), "Why is it opened again?");

    cards.pressed(PressedCards.one(reopen).about(23), "Reopen", " the audit failed ");

    assertThat(house.inbox.only().press())
        .contains(new Press(7, 23, "action 2.3 reopen because the audit failed"));
  }

  @Test
  void savingAListOfChoicesPressesEachAndIsAnsweredByOneMessage() {
    house.inbox.answers(incoming -> marked(incoming.press().orElseThrow().command()));

    JsonObject answer = cards.send(saving());

    assertThat(house.inbox.heard())
        .extracting(each -> each.press().orElseThrow().command())
        .containsExactly("register police present", "register schools absent");
    assertThat(house.inbox.heard()).extracting(Incoming::eventId).doesNotHaveDuplicates();
    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(ShownCard.of(house.teams.take().json()))
        .contains("register police present", "register schools absent")
        .containsOnlyOnce("Undo");
    house.settle();
    assertThat(cards.posted()).hasSize(1);
  }

  @Test
  void ofWhatIsSavedTheLastStateTakesTheCardsPlaceAndTheRestIsAMessage() {
    house.inbox.answers(
        incoming ->
            incoming.press().orElseThrow().command().endsWith("absent")
                ? Post.text("The register is closed for schools.")
                : PressedCards.ASKED);

    assertThat(PressedCards.type(cards.send(saving())))
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(ShownCard.of(house.teams.take().json()))
        .isEqualTo("The register is closed for schools.");
  }

  private static Post marked(String command) {
    return Post.of(
        command,
        List.of(new Block.Text(command + "."), new Block.Buttons(List.of(PressedCards.UNDO))));
  }

  private JsonObject saving() {
    JsonObject data =
        ShownCard.picked(cards.card(PressedCards.register()), "Police", "Present", "");
    JsonObject schools =
        ShownCard.picked(cards.card(PressedCards.register()), "Schools", "Absent", "");
    schools.entrySet().stream()
        .filter(typed -> !typed.getValue().getAsString().isEmpty())
        .forEach(typed -> data.add(typed.getKey(), typed.getValue()));
    return house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, PressedCards.ID, data);
  }

  @Test
  void savingWithoutAChangeSaysSo() {
    JsonObject answer =
        cards.send(
            house.sender.pressInChannel(
                POLICE_LEAD,
                TeamsHouse.BOARD,
                PressedCards.ID,
                ShownCard.pressed(cards.card(PressedCards.register()), "Save", "")));

    assertThat(answer.get("value").getAsString()).isEqualTo("Nothing was changed.");
    assertThat(house.inbox.heard()).isEmpty();
  }
}
