package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the answer to a press goes. */
class SlackPressAnswersTest {
  private static final Block.Button DONE =
      Block.Button.primary("Done", new Press(7, 23, "action 2.3 done"));
  private static final Block.Button REOPEN =
      Block.Button.asking("Reopen", new Press(7, 23, "action 2.3 reopen because"), "Why?");
  private static final StandInSlack.Fault RUN_OUT = new StandInSlack.Fault.Status(404, -1);
  private static final String ROOT = "1790758800.000001";

  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void know() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.inbox.answers(incoming -> Post.text("Done."));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whereItsAddressHasRunOutTheAnswerToAFormIsShownToItsAskerInTheChannel() throws Exception {
    JsonObject button = posted(REOPEN);
    house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", button);
    JsonObject form = house.slack.take("views.open").view();
    house.slack.fail("response", RUN_OUT);

    house.sender.submit(SlackHouse.POLICE_LEAD, form, Map.of("words", "the audit failed"));

    StandInSlack.Call answer = house.slack.take("chat.postEphemeral");
    assertThat(answer.field("channel")).isEqualTo("C0BOARD");
    assertThat(answer.field("user")).isEqualTo("U0POLICE");
    assertThat(answer.field("text")).isEqualTo("Done.");
    assertThat(answer.field("thread_ts")).isNull();
  }

  @Test
  void whereItsAddressHasRunOutAnAnswerForAllIsPostedAndStands() throws Exception {
    house.inbox.answers(incoming -> Post.text("Done.").toChannel());
    JsonObject button = posted(DONE);
    house.slack.fail("response", RUN_OUT);

    house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", button);

    StandInSlack.Call answer = house.slack.take("chat.postMessage");
    assertThat(answer.field("channel")).isEqualTo("C0BOARD");
    assertThat(answer.field("thread_ts")).isNull();
    house.chat.close();
    assertThat(house.inbox.standing()).hasSize(1);
  }

  @Test
  void whereTheChannelTakesNoAnswerEitherItComesInDirectMessages() throws Exception {
    JsonObject button = posted(DONE);
    house.slack.hasOnly(StandInSlack.directMessages("U0POLICE"));
    house.slack.fail("response", RUN_OUT);

    house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", button);

    StandInSlack.Call answer = house.slack.take("chat.postMessage");
    assertThat(answer.field("channel")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(answer.field("text")).isEqualTo("Done.");
  }

  @Test
  void anAnswerThatSlackHasNoTimeForIsTriedAgainAtItsAddress() throws Exception {
    JsonObject button = posted(DONE);
    house.slack.fail("response", new StandInSlack.Fault.Status(503, -1));

    house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", button);
    house.slack.take("response");

    assertThat(house.slack.take("response").json().get("text").getAsString()).isEqualTo("Done.");
    assertThat(house.slack.calls("chat.postEphemeral")).isEmpty();
  }

  @Test
  void aPressOnAMessageInAThreadIsAnsweredInTheThread() throws Exception {
    JsonObject payload = house.sender.pressPayload(SlackHouse.POLICE_LEAD, "C0BOARD", posted(DONE));
    message(payload, ROOT);

    house.sender.payload(payload);

    assertThat(house.slack.take("response").json().get("thread_ts").getAsString()).isEqualTo(ROOT);
  }

  @Test
  void theFormOfAMessageInAThreadIsAnsweredInTheThreadByWhateverWay() throws Exception {
    JsonObject button = posted(REOPEN);
    JsonObject payload = house.sender.pressPayload(SlackHouse.POLICE_LEAD, "C0BOARD", button);
    payload.getAsJsonObject("container").addProperty("thread_ts", ROOT);
    house.sender.payload(payload);
    JsonObject form = house.slack.take("views.open").view();
    house.slack.fail("response", RUN_OUT);

    house.sender.submit(SlackHouse.POLICE_LEAD, form, Map.of("words", "the audit failed"));

    assertThat(house.slack.take("response").json().get("thread_ts").getAsString()).isEqualTo(ROOT);
    assertThat(house.slack.take("chat.postEphemeral").field("thread_ts")).isEqualTo(ROOT);
  }

  @Test
  void aMessageThatOthersRepliedToStandsInNoThreadItself() throws Exception {
    JsonObject payload = house.sender.pressPayload(SlackHouse.POLICE_LEAD, "C0BOARD", posted(DONE));
    message(payload, payload.getAsJsonObject("container").get("message_ts").getAsString());

    house.sender.payload(payload);

    assertThat(house.slack.take("response").json().has("thread_ts")).isFalse();
  }

  @Test
  void whereAFormOfTheHomeTabCannotBeOpenedThePersonIsToldWhatToType() throws Exception {
    JsonObject button = posted(REOPEN);
    house.slack.fail("views.open", new StandInSlack.Fault.Refusal("expired_trigger_id"));

    house.sender.pressAtHome(SlackHouse.POLICE_LEAD, button);

    StandInSlack.Call told = house.slack.take("chat.postMessage");
    assertThat(told.field("channel")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(told.field("text")).contains("action 2.3 reopen because");
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void anAnswerWhoseBlocksSlackRefusesComesAsWords() throws Exception {
    JsonObject button = posted(DONE);
    house.slack.fail("response", new StandInSlack.Fault.Status(400, -1));

    house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", button);

    assertThat(house.slack.take("response").json().has("blocks")).isTrue();
    JsonObject words = house.slack.take("response").json();
    assertThat(words.has("blocks")).isFalse();
    assertThat(words.get("text").getAsString()).isEqualTo("Done.");
  }

  @Test
  void aWhisperWhoseBlocksSlackRefusesComesAsWords() {
    house.slack.fail("chat.postEphemeral", new StandInSlack.Fault.Refusal("msg_blocks_too_long"));

    house.sender.mention(
        SlackHouse.POLICE_LEAD, "C0BOARD", "<@" + StandInSlack.BOT + "> action 2.3 done");

    assertThat(house.slack.take("chat.postEphemeral").field("blocks")).isNotNull();
    StandInSlack.Call words = house.slack.take("chat.postEphemeral");
    assertThat(words.field("blocks")).isNull();
    assertThat(words.field("text")).isEqualTo("Done.");
  }

  /** The message that a press was on, as Slack shows it. */
  private static void message(JsonObject payload, String thread) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("text", "An action");
    message.add("ts", payload.getAsJsonObject("container").get("message_ts"));
    message.addProperty("thread_ts", thread);
    payload.add("message", message);
  }

  /** A button as it stands in a message that was posted. */
  private JsonObject posted(Block.Button button) throws Exception {
    Post post = Post.of("An action", List.of(new Block.Buttons(List.of(button))));
    house.chat.post(new Address("slack", StandInSlack.TEAM, "C0BOARD"), post, new DeliveryId(1));
    return house.slack.take("chat.postMessage").button(button.label());
  }
}
