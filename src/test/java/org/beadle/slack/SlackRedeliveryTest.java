package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that Slack brings again are answered once, and none is lost. */
class SlackRedeliveryTest {
  private static final String MENTION = "<@" + StandInSlack.BOT + ">";

  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void know() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toChannel());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMessageBroughtAgainIsHeardUnderTheSameIdAndAnsweredOnce() {
    JsonObject envelope =
        house.sender.envelope(house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3"));
    house.sender.event(envelope);
    house.slack.take("chat.postMessage");

    assertThat(house.sender.eventAgain(envelope).status()).isEqualTo(200);
    house.sender.direct(SlackHouse.POLICE_LEAD, "action 2.4");
    house.slack.take("chat.postMessage");
    house.chat.close();

    assertThat(house.inbox.heard()).hasSize(3);
    assertThat(house.inbox.heard().get(1).eventId())
        .isEqualTo(house.inbox.heard().get(0).eventId());
    assertThat(house.slack.calls("chat.postMessage")).hasSize(2);
  }

  @Test
  void anAnswerThatLeavesNoTraceIsGivenOnceToo() {
    house.inbox.answers(incoming -> Post.text("Only you see this."));
    JsonObject envelope =
        house.sender.envelope(
            house.sender.mentionEvent(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3"));
    house.sender.event(envelope);
    house.slack.take("chat.postEphemeral");

    house.sender.eventAgain(envelope);
    house.chat.close();

    assertThat(house.inbox.heard()).hasSize(2);
    assertThat(house.slack.calls("chat.postEphemeral")).hasSize(1);
  }

  @Test
  void aMessageBroughtAgainAfterARestartIsAnsweredWhereNoAnswerStands() {
    JsonObject envelope =
        house.sender.envelope(
            house.sender.mentionEvent(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3"));

    house.sender.eventAgain(envelope);

    assertThat(house.slack.take("chat.postMessage").field("text")).isEqualTo("Action 2.3 is done.");
  }

  @Test
  void aMessageBroughtAgainAfterARestartIsNotAnsweredTwice() {
    JsonObject event =
        house.sender.mentionEvent(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3");
    JsonObject envelope = house.sender.envelope(event);
    JsonObject answer =
        JsonParser.parseString(
                """
                {"text": "Action 2.3 is done.", "metadata":
                 {"event_type": "beadle_delivery", "event_payload": {"id": "%s"}}}
                """
                    .formatted(envelope.get("event_id").getAsString()))
            .getAsJsonObject();
    answer.add("thread_ts", event.get("ts"));
    answer.add("ts", event.get("ts"));
    house.slack.messages("C0BOARD").add(answer);

    house.sender.eventAgain(envelope);
    house.slack.take("conversations.replies");
    house.chat.close();

    assertThat(house.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void anAnswerThatSlackHasNoTimeForIsSentAgain() {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Status(429, 0));

    house.sender.direct(SlackHouse.POLICE_LEAD, "action 2.3");
    house.slack.take("chat.postMessage");
    house.slack.take("chat.postMessage");

    assertThat(house.slack.messages(StandInSlack.directMessages("U0POLICE"))).hasSize(1);
    assertThat(house.inbox.heard()).hasSize(1);
  }
}
