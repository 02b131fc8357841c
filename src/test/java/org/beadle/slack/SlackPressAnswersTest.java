package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
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

  /** A button as it stands in a message that was posted. */
  private JsonObject posted(Block.Button button) throws Exception {
    Post post = Post.of("An action", List.of(new Block.Buttons(List.of(button))));
    house.chat.post(new Address("slack", StandInSlack.TEAM, "C0BOARD"), post, new DeliveryId(1));
    return house.slack.take("chat.postMessage").button(button.label());
  }
}
