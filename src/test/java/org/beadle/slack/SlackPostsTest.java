package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.served.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackPostsTest {
  private static final Address BOARD = new Address("slack", StandInSlack.TEAM, "C0BOARD");
  private static final Address PERSON = new Address("slack", StandInSlack.TEAM, "U0POLICE");
  private static final DeliveryId ID = new DeliveryId(1234567890123L);
  private static final Post LATE = Post.text("Action 2.3 is late.");

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
            Date: 1 May 2018\
            """);
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

  @ParameterizedTest
  @CsvSource({
    "is_archived,FINAL",
    "channel_not_found,FINAL",
    "not_in_channel,FINAL",
    "token_revoked,FINAL",
    "a_code_to_come,FINAL",
    "ratelimited,RETRYABLE",
    "service_unavailable,RETRYABLE",
    "token_expired,RETRYABLE",
    "internal_error,UNKNOWN",
    "fatal_error,UNKNOWN"
  })
  void slacksRefusalsAreToldApart(String error, Outcome outcome) {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Refusal(error));

    ChatException failure = failure();

    assertThat(failure.outcome()).isEqualTo(outcome);
    assertThat(failure).hasMessageContaining(error);
  }

  @ParameterizedTest
  @CsvSource({
    "is_archived,PLACE",
    "no_permission,PLACE",
    "access_denied,PLACE",
    "missing_scope,WORKSPACE",
    "a_code_to_come,NOTHING"
  })
  void whatARefusalClosesIsToldApart(String error, ChatException.Closes closes) {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Refusal(error));

    assertThat(failure().closes()).isEqualTo(closes);
  }

  @Test
  void whereSlackAsksForPatienceTheWaitIsItsOwn() {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Status(429, 7));

    ChatException failure = failure();

    assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource({"500,UNKNOWN", "502,UNKNOWN", "503,RETRYABLE", "404,FINAL"})
  void statusesAreToldApart(int status, Outcome outcome) {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Status(status, -1));

    assertThat(failure().outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerThatNeverComesLeavesItOpenUntilTheMessageIsLookedFor(boolean posted)
      throws ChatException {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Silence(posted));

    assertThat(failure().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(house.chat.find(BOARD, ID, SlackHouse.NOW).isPresent()).isEqualTo(posted);
    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
  }

  static Stream<StandInSlack.Fault> lostAnswers() {
    return Stream.of(true, false)
        .flatMap(
            posted ->
                Stream.of(
                    new StandInSlack.Fault.Breakdown(502, posted),
                    new StandInSlack.Fault.Cut(posted),
                    new StandInSlack.Fault.Garbled(posted)));
  }

  @ParameterizedTest
  @MethodSource("lostAnswers")
  void anAnswerThatCanNotBeReadLeavesItOpenToo(StandInSlack.Fault fault) {
    house.slack.fail("chat.postMessage", fault);

    assertThat(failure().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void anAnswerThatCanNotBeReadDoesNotKeepItFromStarting() throws ChatException {
    house.slack.fail("auth.test", new StandInSlack.Fault.Garbled(false));
    SlackConnection settings = house.slack.settings(SlackHouse.SECRET);
    try (SlackChat chat =
        new SlackChat(settings, house.installations, SlackNotices.none(), house.clock)) {
      chat.open(house.inbox);

      assertThat(chat.post(BOARD, LATE, ID).messageRef()).isNotEmpty();
    }
  }

  @Test
  void whereNobodyListensNothingWasSent() {
    SlackConnection nowhere =
        new SlackConnection(
            new SlackConnection.Delivery.Http(SlackHouse.SECRET),
            new SlackConnection.Access.OneWorkspace(StandInSlack.BOT_TOKEN),
            "",
            "http://127.0.0.1:" + FreePort.find() + "/api/",
            Duration.ofSeconds(2),
            SlackConnection.PACE);
    try (SlackChat chat =
        new SlackChat(nowhere, house.installations, SlackNotices.none(), house.clock)) {
      chat.open(house.inbox);

      ChatException failure =
          catchThrowableOfType(ChatException.class, () -> chat.post(BOARD, LATE, ID));

      assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
    }
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

  private ChatException failure() {
    return catchThrowableOfType(ChatException.class, () -> house.chat.post(BOARD, LATE, ID));
  }
}
