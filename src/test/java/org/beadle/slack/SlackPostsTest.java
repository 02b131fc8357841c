package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.slack.SlackHouse.BOARD;
import static org.beadle.slack.SlackHouse.ID;
import static org.beadle.slack.SlackHouse.LATE;

import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack is told to post, and as what. */
class SlackPostsTest {
  private static final Address PERSON = new Address("slack", StandInSlack.TEAM, "U0POLICE");

  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPersonsPlaceMeansDirectMessagesWhichAreOpenedOnce() throws ChatException {
    Receipt receipt = house.chat.post(PERSON, LATE, ID);
    house.chat.update(receipt, Post.text("Action 2.3 is done."));

    List<JsonObject> messages = house.slack.messages(StandInSlack.directMessages("U0POLICE"));
    assertThat(receipt.address()).isEqualTo(PERSON);
    assertThat(messages).hasSize(1);
    assertThat(messages.getFirst().get("text").getAsString()).isEqualTo("Action 2.3 is done.");
    assertThat(house.slack.calls("conversations.open")).hasSize(1);
  }

  @Test
  void theMarkOfAMessageTellsNothingButItsId() throws ChatException {
    house.chat.post(BOARD, LATE, ID);

    assertThat(house.slack.messages("C0BOARD").getFirst().get("metadata").toString())
        .isEqualTo(
            "{\"event_type\":\"beadle_delivery\",\"event_payload\":{\"id\":\"" + ID + "\"}}");
  }

  @Test
  void theTextHoldsTheWholeMessageForScreenReaders() throws ChatException {
    house.chat.post(
        BOARD,
        Post.of(
            "Action 2.3 is late.",
            List.of(
                new Block.Heading("2.3 Review the training offer"),
                new Block.Facts(List.of(new Block.Fact("Due", "30 September 2018"))),
                new Block.Table("Updates", List.of("Date"), List.of(List.of("1 May 2018"))))),
        ID);

    assertThat(house.slack.calls("chat.postMessage").getFirst().field("text"))
        .isEqualTo(
            """
            Action 2.3 is late.
            2.3 Review the training offer
            Due: 30 September 2018
            Updates
            Date: 1 May 2018""");
  }

  @Test
  void whatPeopleWroteNeverBecomesAMention() throws ChatException {
    house.chat.post(BOARD, Post.text("<!channel> <@U0POLICE> R&D @here"), ID);

    StandInSlack.Call call = house.slack.calls("chat.postMessage").getFirst();
    assertThat(call.field("text")).isEqualTo("&lt;!channel&gt; &lt;@U0POLICE&gt; R&amp;D @here");
    assertThat(call.field("link_names")).isIn("0", "false");
    assertThat(call.field("parse")).isEqualTo("none");
    assertThat(call.field("blocks")).doesNotContain("mrkdwn");
  }

  @Test
  void anUpdatesTextStaysWithinItsOwnLimit() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, LATE, ID);

    house.chat.update(receipt, Post.text("&".repeat(10_000)));

    String text = house.slack.calls("chat.update").getFirst().field("text");
    assertThat(text.length()).isBetween(3_900, 4_000);
    assertThat(text).endsWith("&amp;…");
  }

  @Test
  void whereSlackFindsFaultWithTheBlocksTheWordsAreSentWithoutThem() throws ChatException {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Refusal("invalid_blocks"));
    Receipt receipt = house.chat.post(BOARD, LATE, ID);
    house.slack.fail("chat.update", new StandInSlack.Fault.Refusal("invalid_blocks"));
    house.chat.update(receipt, Post.text("Action 2.3 is done."));

    assertThat(house.slack.messages("C0BOARD")).hasSize(1);
    assertThat(house.slack.messages("C0BOARD").getFirst().get("text").getAsString())
        .isEqualTo("Action 2.3 is done.");
    assertThat(house.chat.find(BOARD, ID, SlackHouse.NOW)).contains(receipt);
  }
}
