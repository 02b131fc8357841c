package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsPressesTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;
  private static final Press DONE = new Press(7, 23, "action 2.3 done");

  private final PressedCards cards = PressedCards.met();
  private final TeamsHouse house = cards.house();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPressedButtonSaysItsPressWhereverItStands() {
    cards.pressed(PressedCards.one(Block.Button.primary("Done", DONE)).about(23), "Done", "");

    Incoming heard = house.inbox.only();
    assertThat(heard)
        .isEqualTo(
            Incoming.pressed(
                new Address("teams", TeamsHouse.TENANT, TeamsHouse.BOARD),
                new Incoming.User(
                    TeamsHouse.TENANT, "o-police", Optional.of("police.lead@example.org"), false),
                DONE,
                heard.eventId()));
    assertThat(heard.eventId()).isPresent();
  }

  @Test
  void aChangeIsToldToAllBelowTheCardWithItsUndo() {
    JsonObject answer =
        cards.pressed(PressedCards.one(Block.Button.of("Done", DONE)).about(23), "Done", "");

    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString()).isEqualTo("Action 2.3 is done.");
    StandInConnector.Call told = house.teams.take();
    assertThat(told.where()).isEqualTo(TeamsHouse.BOARD + ";messageid=" + PressedCards.ID);
    JsonObject undo = ShownCard.pressed(told.json(), "Undo", "");

    cards.send(house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, PressedCards.ID, undo));

    assertThat(house.inbox.heard().getLast().press()).contains(PressedCards.UNDO.press());
  }

  @Test
  void whatIsForTheAskerTakesTheCardsPlace() {
    house.inbox.answers(incoming -> PressedCards.ASKED);

    JsonObject answer =
        cards.pressed(PressedCards.one(Block.Button.of("More", DONE)).about(23), "More", "");

    assertThat(answer.get("statusCode").getAsInt()).isEqualTo(200);
    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(PressedCards.shown(answer)).contains("2.3 Training").contains("Undo");
    house.settle();
    assertThat(cards.posted()).isEmpty();
  }

  @Test
  void aCardOfSeveralThingsStaysAndTheWholeAnswerIsAMessageInItsThread() {
    JsonObject answer = cards.pressed(PressedCards.one(Block.Button.of("Done", DONE)), "Done", "");

    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString()).isEqualTo("Action 2.3 is done.");
    StandInConnector.Call whole = house.teams.take();
    assertThat(whole.where()).isEqualTo(TeamsHouse.BOARD + ";messageid=" + PressedCards.ID);
    assertThat(ShownCard.of(whole.json())).contains("2.3 Training").contains("Undo");
    house.settle();
    assertThat(house.inbox.standing()).hasSize(2);
  }

  @Test
  void anAnswerAboutAnotherRecordDoesNotReplaceTheCard() {
    JsonObject answer =
        cards.pressed(
            PressedCards.one(Block.Button.of("Show 2.4", DONE)).about(24), "Show 2.4", "");

    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(ShownCard.of(house.teams.take().json())).contains("2.3 Training");
  }

  @Test
  void aRefusalIsShownAndNothingIsPosted() {
    house.inbox.answers(incoming -> Post.text("Only the chair may accept action 2.3."));

    JsonObject answer =
        cards.pressed(PressedCards.one(Block.Button.of("Accept", DONE)).about(23), "Accept", "");

    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString())
        .isEqualTo("Only the chair may accept action 2.3.");
    house.settle();
    assertThat(cards.posted()).isEmpty();
  }

  @Test
  void anAnswerThatDoesNotFitIntoOneCardIsAMessage() {
    Block longest = new Block.Text("words ".repeat(6_000));
    house.inbox.answers(incoming -> Post.of("A long one.", List.of(longest, longest)).about(23));

    JsonObject answer =
        cards.pressed(PressedCards.one(Block.Button.of("Done", DONE)).about(23), "Done", "");

    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(house.teams.take().where()).startsWith(TeamsHouse.BOARD);
  }

  @Test
  void aPersonNotMetBeforeIsAskedToWaitAndAnsweredByAMessage() {
    house.teams.tenant().people().knows("o-health", "Health lead", "health.lead@example.org");
    JsonObject data =
        ShownCard.pressed(cards.card(PressedCards.one(Block.Button.of("Done", DONE))), "Done", "");

    JsonObject answer =
        cards.send(
            house.sender.pressInChannel(
                new TeamsSender.Person("o-health", TeamsHouse.TENANT),
                TeamsHouse.BOARD,
                PressedCards.ID,
                data));

    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString()).startsWith("One moment.");
    assertThat(ShownCard.of(house.teams.take().json())).contains("2.3 Training");
    assertThat(house.inbox.only().user().email()).contains("health.lead@example.org");
  }

  @Test
  void aPressInAConversationOfTwoIsAnsweredThere() {
    JsonObject data =
        ShownCard.pressed(cards.card(PressedCards.one(Block.Button.of("Done", DONE))), "Done", "");

    cards.send(house.sender.press(POLICE_LEAD, PressedCards.ID, data));

    assertThat(house.teams.take().where()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(house.inbox.only().from().place()).isEqualTo("o-police");
    assertThat(house.inbox.only().user().direct()).isTrue();
  }

  @Test
  void inASharedChannelThePersonsOwnTenantCounts() {
    house
        .teams
        .tenant()
        .people()
        .knows(
            "o-far", StandInTenant.OTHER_TENANT, "Far", "a@example.net", "a@example.net", "user");
    JsonObject data =
        ShownCard.pressed(cards.card(PressedCards.one(Block.Button.of("Done", DONE))), "Done", "");

    cards.send(
        house.sender.pressInChannel(
            new TeamsSender.Person("o-far", StandInTenant.OTHER_TENANT),
            TeamsHouse.BOARD,
            PressedCards.ID,
            data));
    house.teams.take();

    assertThat(house.inbox.only().user())
        .isEqualTo(new Incoming.User(StandInTenant.OTHER_TENANT, "o-far", Optional.empty(), false));
    assertThat(house.inbox.only().from().workspace()).isEqualTo(TeamsHouse.TENANT);
  }

  @Test
  void aFailureIsToldInTeamsWayAndMayBeTriedAgain() {
    house.inbox.answers(
        incoming -> {
          throw new IllegalStateException("The store is locked");
        });
    JsonObject press =
        house.sender.pressInChannel(
            POLICE_LEAD,
            TeamsHouse.BOARD,
            PressedCards.ID,
            ShownCard.pressed(
                cards.card(PressedCards.one(Block.Button.of("Done", DONE)).about(23)), "Done", ""));

    Reply failed = house.sender.send(press);

    assertThat(failed.status()).isEqualTo(200);
    JsonObject answer = failed.body().orElseThrow();
    assertThat(answer.get("statusCode").getAsInt()).isEqualTo(500);
    assertThat(PressedCards.type(answer)).isEqualTo("application/vnd.microsoft.error");
    assertThat(answer.getAsJsonObject("value").get("message").getAsString())
        .contains("Please try again");
    house.inbox.answers(incoming -> PressedCards.ASKED);
    assertThat(PressedCards.type(cards.send(press)))
        .isEqualTo("application/vnd.microsoft.card.adaptive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"refresh", ""})
  void aButtonThatIsNotOursIsRefused(String verb) {
    JsonObject press = house.sender.press(POLICE_LEAD, PressedCards.ID, new JsonObject());
    press.getAsJsonObject("value").getAsJsonObject("action").addProperty("verb", verb);

    assertThat(cards.send(press).get("statusCode").getAsInt()).isEqualTo(400);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void anotherInvokeIsAcknowledged() {
    JsonObject press = house.sender.press(POLICE_LEAD, PressedCards.ID, new JsonObject());
    press.addProperty("name", "composeExtension/query");

    assertThat(house.sender.send(press)).isEqualTo(Reply.accepted());
  }
}
