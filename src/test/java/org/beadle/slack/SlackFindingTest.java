package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.beadle.slack.SlackHouse.BOARD;
import static org.beadle.slack.SlackHouse.ID;
import static org.beadle.slack.SlackHouse.LATE;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a message that was posted is found again in its channel. */
class SlackFindingTest {
  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMessageIsFoundPagesBack() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, LATE, ID);
    for (int number = 0; number < 450; number++) chatter(number);

    assertThat(house.chat.find(BOARD, ID, SlackHouse.NOW)).contains(receipt);
    assertThat(house.slack.calls("conversations.history")).hasSize(3);
  }

  @Test
  void aSearchWithoutEndLeavesItOpen() throws ChatException {
    for (int number = 0; number < 2_100; number++) chatter(number);

    ChatException failure =
        catchThrowableOfType(ChatException.class, () -> house.chat.find(BOARD, ID, SlackHouse.NOW));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void whatStoodBeforeIsNotLookedThrough() throws ChatException {
    house.chat.post(BOARD, LATE, ID);

    assertThat(house.chat.find(BOARD, ID, SlackHouse.NOW.plusSeconds(3_600)))
        .isEqualTo(Optional.empty());
  }

  private void chatter(int number) {
    JsonObject message = new JsonObject();
    message.addProperty("text", "Something else");
    message.addProperty(
        "ts", SlackHouse.NOW.getEpochSecond() + String.format(".%06d", 1_000 + number));
    house.slack.messages("C0BOARD").add(message);
  }
}
