package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsPressesTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;
  private static final String CARD = "1600000000000";
  private static final Press DONE = new Press(7, 23, "action 2.3 done");
  private static final Block.Button UNDO = Block.Button.of("Undo", new Press(7, 99, "board undo"));
  private static final Post CHANGED =
      Post.of(
              "Action 2.3 is done.",
              List.of(new Block.Heading("2.3 Training"), new Block.Buttons(List.of(UNDO))))
          .toChannel()
          .about(23);

  private static final Post ASKED = Post.of(CHANGED.summary(), CHANGED.blocks()).about(23);

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @BeforeEach
  void meet() {
    house.meetPoliceLead();
    house.inbox.answers(incoming -> CHANGED);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPressedButtonSaysItsPressWhereverItStands() {
    pressed(one(Block.Button.primary("Done", DONE)).about(23), "Done", "");

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
    JsonObject answer = pressed(one(Block.Button.of("Done", DONE)).about(23), "Done", "");

    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString()).isEqualTo("Action 2.3 is done.");
    StandInConnector.Call told = house.teams.take();
    assertThat(told.where()).isEqualTo(TeamsHouse.BOARD + ";messageid=" + CARD);
    JsonObject undo = ShownCard.pressed(told.json(), "Undo", "");

    send(house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, CARD, undo));

    assertThat(house.inbox.heard().getLast().press()).contains(UNDO.press());
  }

  @Test
  void whatIsForTheAskerTakesTheCardsPlace() {
    house.inbox.answers(incoming -> ASKED);

    JsonObject answer = pressed(one(Block.Button.of("More", DONE)).about(23), "More", "");

    assertThat(answer.get("statusCode").getAsInt()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(shown(answer)).contains("2.3 Training").contains("Undo");
    house.settle();
    assertThat(posted()).isEmpty();
  }

  @Test
  void aCardOfSeveralThingsStaysAndTheWholeAnswerIsAMessageInItsThread() {
    JsonObject answer = pressed(one(Block.Button.of("Done", DONE)), "Done", "");

    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString()).isEqualTo("Action 2.3 is done.");
    StandInConnector.Call whole = house.teams.take();
    assertThat(whole.where()).isEqualTo(TeamsHouse.BOARD + ";messageid=" + CARD);
    assertThat(ShownCard.of(whole.json())).contains("2.3 Training").contains("Undo");
    house.settle();
    assertThat(house.inbox.standing()).hasSize(2);
  }

  @Test
  void anAnswerAboutAnotherRecordDoesNotReplaceTheCard() {
    JsonObject answer = pressed(one(Block.Button.of("Show 2.4", DONE)).about(24), "Show 2.4", "");

    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(ShownCard.of(house.teams.take().json())).contains("2.3 Training");
  }

  @Test
  void aRefusalIsShownAndNothingIsPosted() {
    house.inbox.answers(incoming -> Post.text("Only the chair may accept action 2.3."));

    JsonObject answer = pressed(one(Block.Button.of("Accept", DONE)).about(23), "Accept", "");

    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString())
        .isEqualTo("Only the chair may accept action 2.3.");
    house.settle();
    assertThat(posted()).isEmpty();
  }

  @Test
  void anAnswerThatDoesNotFitIntoOneCardIsAMessage() {
    Block longest = new Block.Text("words ".repeat(6_000));
    house.inbox.answers(incoming -> Post.of("A long one.", List.of(longest, longest)).about(23));

    JsonObject answer = pressed(one(Block.Button.of("Done", DONE)).about(23), "Done", "");

    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(house.teams.take().where()).startsWith(TeamsHouse.BOARD);
  }

  @Test
  void wordsThatWereAskedForJoinThePress() {
    Block.Button reopen =
        Block.Button.asking(
            "Reopen", new Press(7, 23, "action 2.3 reopen because"), "Why is it opened again?");

    pressed(one(reopen).about(23), "Reopen", " the audit failed ");

    assertThat(house.inbox.only().press())
        .contains(new Press(7, 23, "action 2.3 reopen because the audit failed"));
  }

  @Test
  void savingAListOfChoicesPressesEachAndIsAnsweredByOneMessage() {
    house.inbox.answers(incoming -> marked(incoming.press().orElseThrow().command()));

    JsonObject answer = send(saving());

    assertThat(house.inbox.heard())
        .extracting(each -> each.press().orElseThrow().command())
        .containsExactly("register police present", "register schools absent");
    assertThat(house.inbox.heard()).extracting(Incoming::eventId).doesNotHaveDuplicates();
    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(ShownCard.of(house.teams.take().json()))
        .contains("register police present", "register schools absent")
        .containsOnlyOnce("Undo");
    house.settle();
    assertThat(posted()).hasSize(1);
  }

  @Test
  void ofWhatIsSavedTheLastStateTakesTheCardsPlaceAndTheRestIsAMessage() {
    house.inbox.answers(
        incoming ->
            incoming.press().orElseThrow().command().endsWith("absent")
                ? Post.text("The register is closed for schools.")
                : ASKED);

    assertThat(type(send(saving()))).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(ShownCard.of(house.teams.take().json()))
        .isEqualTo("The register is closed for schools.");
  }

  private static Post marked(String command) {
    return Post.of(
        command, List.of(new Block.Text(command + "."), new Block.Buttons(List.of(UNDO))));
  }

  private JsonObject saving() {
    JsonObject data = ShownCard.picked(card(register()), "Police", "Present", "");
    JsonObject schools = ShownCard.picked(card(register()), "Schools", "Absent", "");
    schools.entrySet().stream()
        .filter(typed -> !typed.getValue().getAsString().isEmpty())
        .forEach(typed -> data.add(typed.getKey(), typed.getValue()));
    return house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, CARD, data);
  }

  @Test
  void savingWithoutAChangeSaysSo() {
    JsonObject answer =
        send(
            house.sender.pressInChannel(
                POLICE_LEAD,
                TeamsHouse.BOARD,
                CARD,
                ShownCard.pressed(card(register()), "Save", "")));

    assertThat(answer.get("value").getAsString()).isEqualTo("Nothing was changed.");
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aPersonNotMetBeforeIsAskedToWaitAndAnsweredByAMessage() {
    house.teams.tenant().people().knows("o-health", "Health lead", "health.lead@example.org");
    JsonObject data = ShownCard.pressed(card(one(Block.Button.of("Done", DONE))), "Done", "");

    JsonObject answer =
        send(
            house.sender.pressInChannel(
                new TeamsSender.Person("o-health", TeamsHouse.TENANT),
                TeamsHouse.BOARD,
                CARD,
                data));

    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.get("value").getAsString()).startsWith("One moment.");
    assertThat(ShownCard.of(house.teams.take().json())).contains("2.3 Training");
    assertThat(house.inbox.only().user().email()).contains("health.lead@example.org");
  }

  @Test
  void aPressInAConversationOfTwoIsAnsweredThere() {
    JsonObject data = ShownCard.pressed(card(one(Block.Button.of("Done", DONE))), "Done", "");

    send(house.sender.press(POLICE_LEAD, CARD, data));

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
    JsonObject data = ShownCard.pressed(card(one(Block.Button.of("Done", DONE))), "Done", "");

    send(
        house.sender.pressInChannel(
            new TeamsSender.Person("o-far", StandInTenant.OTHER_TENANT),
            TeamsHouse.BOARD,
            CARD,
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
            CARD,
            ShownCard.pressed(card(one(Block.Button.of("Done", DONE)).about(23)), "Done", ""));

    Reply failed = house.sender.send(press);

    assertThat(failed.status()).isEqualTo(200);
    JsonObject answer = failed.body().orElseThrow();
    assertThat(answer.get("statusCode").getAsInt()).isEqualTo(500);
    assertThat(type(answer)).isEqualTo("application/vnd.microsoft.error");
    assertThat(answer.getAsJsonObject("value").get("message").getAsString())
        .contains("Please try again");
    house.inbox.answers(incoming -> ASKED);
    assertThat(type(send(press))).isEqualTo("application/vnd.microsoft.card.adaptive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"refresh", ""})
  void aButtonThatIsNotOursIsRefused(String verb) {
    JsonObject press = house.sender.press(POLICE_LEAD, CARD, new JsonObject());
    press.getAsJsonObject("value").getAsJsonObject("action").addProperty("verb", verb);

    assertThat(send(press).get("statusCode").getAsInt()).isEqualTo(400);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void anotherInvokeIsAcknowledged() {
    JsonObject press = house.sender.press(POLICE_LEAD, CARD, new JsonObject());
    press.addProperty("name", "composeExtension/query");

    assertThat(house.sender.send(press)).isEqualTo(Reply.accepted());
  }

  private JsonObject pressed(Post post, String label, String words) {
    JsonObject data = ShownCard.pressed(card(post), label, words);
    return send(house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, CARD, data));
  }

  private JsonObject send(JsonObject press) {
    return house.sender.send(press).body().orElseThrow();
  }

  private List<JsonObject> posted() {
    return house.teams.calls(Operation.SEND).stream()
        .skip(1)
        .map(StandInConnector.Call::json)
        .toList();
  }

  private JsonObject card(Post post) {
    return house.messages.activities(post).getFirst();
  }

  private static Post one(Block.Button button) {
    return Post.of("An action", List.of(new Block.Buttons(List.of(button))));
  }

  private static Post register() {
    return Post.of(
            "The register", List.of(new Block.Choices(List.of(seat("Police"), seat("Schools")))))
        .about(23);
  }

  private static Block.Choice seat(String name) {
    String command = "register " + name.toLowerCase(Locale.ROOT);
    return new Block.Choice(
        name,
        List.of(
            Block.Option.of("Present", new Press(7, 23, command + " present")),
            Block.Option.of("Absent", new Press(7, 23, command + " absent"))),
        Optional.empty());
  }

  private static String type(JsonObject answer) {
    return answer.get("type").getAsString();
  }

  private static String shown(JsonObject answer) {
    return ShownCard.of(activity(answer));
  }

  private static JsonObject activity(JsonObject answer) {
    return new SignedSender.Answer(200, answer.toString()).card();
  }
}
