package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackPressesTest {
  private static final SlackSender.Person PARTNER = new SlackSender.Person("U0PARTNER", "T0HEALTH");
  private static final Press DONE = new Press(7, 23, "action 2.3 done");

  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void know() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPressedButtonSaysItsPressWhereverItStands() throws Exception {
    JsonObject button = posted(Block.Button.primary("Done", DONE));
    JsonObject payload = house.sender.pressPayload(SlackHouse.POLICE_LEAD, "C0OTHER", button);

    SlackSender.Answer answer = house.sender.payload(payload);

    assertThat(answer).isEqualTo(new SlackSender.Answer(200, ""));
    StandInSlack.Call response = house.slack.take("response");
    assertThat(response.field("url")).isEqualTo(payload.get("response_url").getAsString());
    assertThat(response.json().get("text").getAsString()).isEqualTo("Heard.");
    assertThat(response.json().get("replace_original").getAsBoolean()).isFalse();
    assertThat(house.inbox.only())
        .isEqualTo(
            Incoming.pressed(
                new Address("slack", StandInSlack.TEAM, "C0OTHER"),
                new Incoming.User(
                    StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), false),
                DONE,
                Optional.of(payload.get("trigger_id").getAsString())));
  }

  @Test
  void inASharedChannelThePersonsOwnWorkspaceCounts() throws Exception {
    JsonObject button = posted(Block.Button.primary("Done", DONE));
    JsonObject payload = house.sender.pressPayload(PARTNER, "C0SHARED", button);
    payload.add("team", JsonNull.INSTANCE);

    house.sender.payload(payload);
    house.slack.take("response");

    assertThat(house.inbox.only().user())
        .isEqualTo(new Incoming.User("T0HEALTH", "U0PARTNER", Optional.empty(), false));
    assertThat(house.inbox.only().from().workspace()).isEqualTo(StandInSlack.TEAM);
  }

  @Test
  void aButtonWithAQuestionOpensAFormWhoseWordsJoinThePress() throws Exception {
    Press reopen = new Press(7, 23, "action 2.3 reopen because");
    JsonObject button = posted(Block.Button.asking("Reopen", reopen, "Why is it opened again?"));
    JsonObject payload = house.sender.pressPayload(SlackHouse.POLICE_LEAD, "C0BOARD", button);

    house.sender.payload(payload);
    StandInSlack.Call opened = house.slack.take("views.open");
    SlackSender.Answer answer =
        house.sender.submit(
            SlackHouse.POLICE_LEAD, opened.view(), Map.of("words", " the audit failed "));

    assertThat(opened.field("trigger_id")).isEqualTo(payload.get("trigger_id").getAsString());
    assertThat(opened.view().toString()).contains("Why is it opened again?");
    assertThat(answer).isEqualTo(new SlackSender.Answer(200, ""));
    StandInSlack.Call response = house.slack.take("response");
    assertThat(response.field("url")).isEqualTo(payload.get("response_url").getAsString());
    assertThat(house.inbox.only().press())
        .contains(new Press(7, 23, "action 2.3 reopen because the audit failed"));
    assertThat(house.inbox.only().from().place()).isEqualTo("C0BOARD");
  }

  @Test
  void anOptionAsksItsOwnQuestionOfTheTwoThatItsMenuKeeps() throws Exception {
    Block.Choice seat =
        new Block.Choice(
            "Police",
            List.of(
                Block.Option.asking("Deputy", new Press(7, 23, "register deputy"), "Who came?"),
                Block.Option.asking("Late", new Press(7, 23, "register late"), "Came when?")),
            Optional.empty());
    Post register = Post.of("The register", List.of(new Block.Choices(List.of(seat))));
    house.chat.post(
        new Address("slack", StandInSlack.TEAM, "C0BOARD"), register, new DeliveryId(1));
    JsonObject menu = house.slack.take("chat.postMessage").menu("Police").orElseThrow();

    house.sender.pick(SlackHouse.POLICE_LEAD, "C0BOARD", menu, "Late");

    JsonObject form = house.slack.take("views.open").view();
    assertThat(form.toString()).contains("Came when?").doesNotContain("Who came?");
    assertThat(form.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Late");
  }

  @Test
  void aMenuThatIsNotOursIsAcknowledged() {
    for (String id : List.of("choose-1:", "press-1", "other"))
      for (String value : List.of("x", "9:1.2.action", "0:nothing", ""))
        assertThat(house.sender.pick(SlackHouse.POLICE_LEAD, "C0BOARD", menu(id, value), "A"))
            .isEqualTo(new SlackSender.Answer(200, ""));
    assertThat(house.inbox.heard()).isEmpty();
  }

  private static JsonObject menu(String id, String value) {
    return JsonParser.parseString(
            """
            {"action_id": "%s", "options":
             [{"text": {"type": "plain_text", "text": "A"}, "value": "%s"}]}
            """
                .formatted(id, value))
        .getAsJsonObject();
  }

  @Test
  void aFormSentInEmptyIsGivenBack() throws Exception {
    Press reopen = new Press(7, 23, "action 2.3 reopen because");
    JsonObject view = form(Block.Button.asking("Reopen", reopen, "Why?"));

    JsonObject answer =
        house.sender.submit(SlackHouse.POLICE_LEAD, view, Map.of("words", " ")).json();

    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answer.getAsJsonObject("errors").has("words")).isTrue();
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aFormWhoseWordsAreRefusedStaysOpenAndSaysWhy() throws Exception {
    JsonObject view =
        form(Block.Button.asking("Amber", new Press(7, 23, "action 2.3 amber"), "Why?"));
    house.inbox.objects(press -> Optional.of("Why? Not: " + press.command()));

    JsonObject answer =
        house.sender.submit(SlackHouse.POLICE_LEAD, view, Map.of("colour", "amber")).json();

    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answer.getAsJsonObject("errors").get("words").getAsString())
        .isEqualTo("Why? Not: action 2.3 amber");
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void theUpdateFormTakesAColourAndANote() throws Exception {
    JsonObject view =
        form(Block.Button.asking("Add note", new Press(7, 23, "action 2.3 note"), "What news?"));

    house.sender.submit(
        SlackHouse.POLICE_LEAD, view, Map.of("colour", "amber", "words", "the trainer is ill"));
    house.slack.take("response");

    assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Update");
    assertThat(house.inbox.only().press())
        .contains(new Press(7, 23, "action 2.3 amber the trainer is ill"));
  }

  @Test
  void theUpdateFormWithoutAColourIsANote() throws Exception {
    JsonObject view =
        form(Block.Button.asking("Amber", new Press(7, 23, "action 2.3 amber"), "Why?"));

    house.sender.submit(SlackHouse.POLICE_LEAD, view, Map.of("words", "the trainer is back"));
    house.slack.take("response");

    assertThat(house.inbox.only().press())
        .contains(new Press(7, 23, "action 2.3 note the trainer is back"));
  }

  @Test
  void theUpdateFormBeginsWithTheButtonsColour() throws Exception {
    JsonObject view =
        form(Block.Button.asking("Amber", new Press(7, 23, "action 2.3 amber"), "Why?"));

    assertThat(view.toString()).contains("\"initial_option\"").contains("Amber: at risk");
  }

  @Test
  void whereAFormCannotBeOpenedThePersonIsToldWhatToType() throws Exception {
    house.slack.fail("views.open", new StandInSlack.Fault.Refusal("expired_trigger_id"));
    Press reopen = new Press(7, 23, "action 2.3 reopen because");

    house.sender.press(
        SlackHouse.POLICE_LEAD, "C0BOARD", posted(Block.Button.asking("Reopen", reopen, "Why?")));

    assertThat(house.slack.take("response").json().get("text").getAsString())
        .contains("action 2.3 reopen because");
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aPressOnTheHomeTabIsAnsweredInDirectMessagesAndTheTabIsBroughtUpToDate() throws Exception {
    house.inbox.answers(
        incoming -> Post.text(incoming.press().isPresent() ? "Done." : "Your actions: none."));

    house.sender.pressAtHome(SlackHouse.POLICE_LEAD, posted(Block.Button.primary("Done", DONE)));

    StandInSlack.Call told = house.slack.take("chat.postMessage");
    assertThat(told.field("channel")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(told.field("text")).isEqualTo("Done.");
    assertThat(Shown.of(house.slack.take("views.publish").blocks()))
        .contains("Your actions: none.");
    assertThat(house.inbox.heard().getFirst().user().direct()).isTrue();
  }

  @Test
  void aButtonThatIsNotOursIsAcknowledged() {
    JsonObject link =
        JsonParser.parseString(
                """
                {"type": "button", "action_id": "x", "url": "https://example.org",
                 "text": {"type": "plain_text", "text": "Open"}}
                """)
            .getAsJsonObject();

    assertThat(house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", link).status()).isEqualTo(200);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aPressInAMessageWithATableIsRead() throws Exception {
    JsonObject button = posted(Block.Button.primary("Done", DONE));
    JsonObject payload = house.sender.pressPayload(SlackHouse.POLICE_LEAD, "C0BOARD", button);
    JsonArray blocks =
        SlackBlocks.message(
            Post.of(
                "A list",
                List.of(new Block.Table("Late", List.of("Ref"), List.of(List.of("2.3"))))));
    JsonObject message = new JsonObject();
    message.add("blocks", blocks);
    payload.add("message", message);

    house.sender.payload(payload);
    house.slack.take("response");

    assertThat(house.inbox.only().press()).contains(DONE);
  }

  /** A button as it stands in a message that was posted. */
  private JsonObject posted(Block.Button button) throws Exception {
    Post post = Post.of("An action", List.of(new Block.Buttons(List.of(button))));
    Address board = new Address("slack", StandInSlack.TEAM, "C0BOARD");
    house.chat.post(board, post, new DeliveryId(1));
    return house.slack.take("chat.postMessage").button(button.label());
  }

  /** The form that a button opens. */
  private JsonObject form(Block.Button button) throws Exception {
    house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", posted(button));
    return house.slack.take("views.open").view();
  }
}
