package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beadle.slack.SlackHouse.BOARD;
import static org.beadle.slack.SlackHouse.ID;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and files, which stand below their message. */
class SlackFilesTest {
  private static final Post LETTER =
      Post.of(
          "A draft letter",
          List.of(
              new Block.File(
                  "Draft letter.docx",
                  "application/msword",
                  new byte[] {1, 2, 3},
                  "to the police")));

  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPictureIsPutIntoTheThreadWithWhatItShows() throws ChatException {
    byte[] picture = {1, 2, 3};
    Receipt receipt =
        house.chat.post(
            BOARD,
            Post.of("A chart", List.of(new Block.Image(picture, "Bars: 3 red, 4 green"))),
            ID);

    StandInSlack.Call url = house.slack.calls("files.getUploadURLExternal").getFirst();
    StandInSlack.Call done = house.slack.calls("files.completeUploadExternal").getFirst();
    assertThat(url.field("alt_txt")).isEqualTo("Bars: 3 red, 4 green");
    assertThat(url.field("length")).isEqualTo("3");
    assertThat(done.field("channel_id")).isEqualTo("C0BOARD");
    assertThat(done.field("thread_ts")).isEqualTo(receipt.messageRef());
    String file = done.field("files").replaceAll(".*\"id\":\"(F[0-9]+)\".*", "$1");
    assertThat(house.slack.file(file)).isEqualTo(picture);
  }

  @Test
  void aMessageStandsThoughItsPictureFails() throws ChatException {
    house.slack.fail("files.getUploadURLExternal", new StandInSlack.Fault.Refusal("missing_scope"));
    Post chart = Post.of("A chart", List.of(new Block.Image(new byte[] {1}, "Three red bars")));

    house.chat.post(BOARD, chart, ID);

    assertThat(Shown.of(house.slack.messages("C0BOARD").getFirst())).contains("Three red bars");
  }

  @Test
  void aFileIsPutIntoTheThreadUnderItsName() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, LETTER, ID);

    StandInSlack.Call url = house.slack.calls("files.getUploadURLExternal").getFirst();
    StandInSlack.Call done = house.slack.calls("files.completeUploadExternal").getFirst();
    assertThat(url.field("filename")).isEqualTo("Draft letter.docx");
    assertThat(done.field("thread_ts")).isEqualTo(receipt.messageRef());
    String file = done.field("files").replaceAll(".*\"id\":\"(F[0-9]+)\".*", "$1");
    assertThat(house.slack.file(file)).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMessageThatIsFoundAgainGetsItsFileWhereThatIsNotThere(boolean there) throws ChatException {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Breakdown(500, true));
    assertThatThrownBy(() -> house.chat.post(BOARD, LETTER, ID)).isInstanceOf(ChatException.class);
    Receipt found = house.chat.find(BOARD, ID, SlackHouse.NOW).orElseThrow();
    if (there) house.slack.messages("C0BOARD").add(fileBelow(found));

    house.chat.complete(found, LETTER);

    List<StandInSlack.Call> put = house.slack.calls("files.completeUploadExternal");
    assertThat(put).hasSize(there ? 0 : 1);
    if (!there) assertThat(put.getFirst().field("thread_ts")).isEqualTo(found.messageRef());
  }

  private static JsonObject fileBelow(Receipt message) {
    JsonObject file = new JsonObject();
    file.addProperty("title", "Draft letter.docx, to the police");
    JsonArray files = new JsonArray();
    files.add(file);
    JsonObject reply = new JsonObject();
    reply.addProperty("ts", SlackHouse.NOW.getEpochSecond() + 1 + ".000000");
    reply.addProperty("thread_ts", message.messageRef());
    reply.add("files", files);
    return reply;
  }

  @Test
  void aFileThatSlackDoesNotTakeIsMissedInTheThread() throws ChatException {
    house.slack.fail("files.getUploadURLExternal", new StandInSlack.Fault.Refusal("missing_scope"));

    Receipt receipt = house.chat.post(BOARD, LETTER, ID);

    StandInSlack.Call told = house.slack.calls("chat.postMessage").getLast();
    assertThat(told.field("thread_ts")).isEqualTo(receipt.messageRef());
    assertThat(told.field("text"))
        .isEqualTo(
            "Slack did not take the file “Draft letter.docx”. Please ask your board manager for"
                + " it.");
  }
}
