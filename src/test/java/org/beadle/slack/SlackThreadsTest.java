package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.beadle.slack.SlackHouse.BOARD;
import static org.beadle.slack.SlackHouse.ID;
import static org.beadle.slack.SlackHouse.LATE;

import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that go below another. */
class SlackThreadsTest {
  private static final DeliveryId SECOND = new DeliveryId(1234567890124L);
  private static final Post LATER = Post.text("Action 2.3 is 14 days late.");

  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void belowAMessageThatWasDeletedNothingIsPosted() throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    house.slack.delete("C0BOARD", root.messageRef());

    ChatException gone = failure(root);

    assertThat(gone.outcome()).isEqualTo(ChatException.Outcome.FINAL);
    assertThat(gone.closes()).isEqualTo(ChatException.Closes.THREAD);
    assertThat(house.slack.messages("C0BOARD")).isEmpty();
    assertThat(house.chat.findReply(root, SECOND, SlackHouse.NOW)).isEmpty();
  }

  @Test
  void whatSlackShowsInPlaceOfADeletedMessageIsNoBeginning() throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    house.slack.messages("C0BOARD").getFirst().addProperty("subtype", "tombstone");

    assertThat(failure(root).closes()).isEqualTo(ChatException.Closes.THREAD);
  }

  @Test
  void aReplyIsNotInTheChannelsHistoryAndFoundNevertheless() throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    Receipt reply = house.chat.reply(root, LATER, SECOND);

    assertThat(house.chat.find(BOARD, SECOND, SlackHouse.NOW)).isEmpty();
    assertThat(house.chat.findReply(root, SECOND, SlackHouse.NOW)).contains(reply);
  }

  @Test
  void anAnswerThatNeverComesWhileTheBeginningIsLookedForMeansThatNothingWasPosted()
      throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    house.slack.fail("conversations.replies", new StandInSlack.Fault.Breakdown(502, false));

    assertThat(failure(root).outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
  }

  @Test
  void aReplysPicturesGoIntoTheSameThread() throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    Post chart = Post.of("A chart", List.of(new Block.Image(new byte[] {1, 2, 3}, "3 red bars")));
    house.chat.reply(root, chart, SECOND);

    assertThat(house.slack.calls("files.completeUploadExternal").getFirst().field("thread_ts"))
        .isEqualTo(root.messageRef());
    JsonObject posted = house.slack.messages("C0BOARD").getLast();
    assertThat(posted.get("thread_ts").getAsString()).isEqualTo(root.messageRef());
  }

  private ChatException failure(Receipt root) {
    return catchThrowableOfType(ChatException.class, () -> house.chat.reply(root, LATER, SECOND));
  }
}
