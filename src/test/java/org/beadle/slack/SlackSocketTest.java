package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackSocketTest {
  private static final SlackSender.Person PARTNER = new SlackSender.Person("U0PARTNER", "T0HEALTH");

  private final SlackHouse house =
      new SlackHouse(
          settings ->
              new SlackConnection(
                  new SlackConnection.Delivery.Socket(StandInSlack.APP_TOKEN),
                  settings.access(),
                  "beadle-",
                  settings.apiUrl(),
                  settings.patience(),
                  settings.pace()));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aCommandOverTheLineIsHeardAndAnsweredInTheAcknowledgement() {
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done."));
    JsonObject payload = new JsonObject();
    Map<String, String> fields =
        house.sender.commandFields(PARTNER, "C0BOARD", "/beadle-action", "2.3 done");
    fields.forEach(payload::addProperty);

    house.slack.socket().send("slash_commands", "E1", payload);

    assertThat(house.slack.socket().takeReply().get("envelope_id").getAsString()).isEqualTo("E1");
    house.slack.take("response");
    house.slack.socket().send("slash_commands", "E2", again(payload));
    JsonObject reply = house.slack.socket().takeReply();
    assertThat(reply.get("envelope_id").getAsString()).isEqualTo("E2");
    assertThat(reply.getAsJsonObject("payload").get("text").getAsString())
        .isEqualTo("Action 2.3 is done.");
    Incoming heard = house.inbox.heard().getLast();
    assertThat(heard.text()).isEqualTo("action 2.3 done");
    assertThat(heard.user().workspace()).isEqualTo("T0HEALTH");
  }

  /** The same words said a second time, when the person is known. */
  private static JsonObject again(JsonObject payload) {
    JsonObject again = payload.deepCopy();
    again.addProperty("trigger_id", "trigger.again");
    return again;
  }

  @Test
  void aMentionOverTheLineIsAcknowledgedAndAnswered() {
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toChannel());
    JsonObject event =
        house.sender.mentionEvent(PARTNER, "C0BOARD", "<@" + StandInSlack.BOT + "> action 2.3");

    house.slack.socket().send("events_api", "E2", house.sender.envelope(event));

    assertThat(house.slack.socket().takeReply().get("envelope_id").getAsString()).isEqualTo("E2");
    assertThat(house.slack.take("chat.postMessage").field("text")).isEqualTo("Action 2.3 is done.");
  }

  @Test
  void whatNobodyListensForIsAcknowledged() {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", "a_kind_to_come");

    house.slack.socket().send("interactive", "E3", payload);

    assertThat(house.slack.socket().takeReply().get("envelope_id").getAsString()).isEqualTo("E3");
  }

  @Test
  void whenSlackIsAboutToCloseTheLineAnotherIsOpened() {
    house.slack.socket().say("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    house.slack.socket().awaitLines(2);

    JsonObject event =
        house.sender.mentionEvent(PARTNER, "C0BOARD", "<@" + StandInSlack.BOT + "> action 2.3");
    house.slack.socket().send("events_api", "E4", house.sender.envelope(event));

    assertThat(house.slack.socket().takeReply().get("envelope_id").getAsString()).isEqualTo("E4");
  }

  @Test
  void anAnswerThatIsNoneOfSlacksDoesNotKeepTheLineFromBeingOpened() {
    try (StandInSlack behindProxy = StandInSlack.start(house.clock)) {
      behindProxy.fail("apps.connections.open", new StandInSlack.Fault.Garbled(false));
      SlackApp app =
          new SlackApp(
              behindProxy.settings(SlackHouse.SECRET),
              house.installations,
              house.notices,
              house.clock);
      try (SlackSocket line =
          new SlackSocket(app.slack(), StandInSlack.APP_TOKEN, app.bolt(), Duration.ofMillis(10))) {
        line.start();

        behindProxy.socket().awaitLines(1);
      }
    }
  }

  @Test
  void theServerHasNoAddressForSlackThen() {
    assertThat(house.sender.command(PARTNER, "C0BOARD", "/beadle-action", "2.3").status())
        .isEqualTo(404);
  }
}
