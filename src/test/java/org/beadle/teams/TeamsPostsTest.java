package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsPostsTest {
  private static final Address BOARD = TeamsChatHouse.at(TeamsChatHouse.BOARD);
  private static final Address PERSON = TeamsChatHouse.at(TeamsChatHouse.PERSON);
  private static final String DIRECT = StandInTenant.personal(TeamsChatHouse.PERSON);
  private static final DeliveryId ID = new DeliveryId(1234567890123L);
  private static final int WORDS = 5_000;
  private static final Post LATE = Post.text("Action 2.3 is late.");

  private final TeamsChatHouse house = new TeamsChatHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private static ChatException failure(ThrowingCallable call) {
    ChatException failure = catchThrowableOfType(ChatException.class, call);
    assertThat(failure).isNotNull();
    return failure;
  }

  /** A message that needs so many activities or some more. */
  private static Post parts(int number) {
    return Post.of(
        "A long message",
        IntStream.range(0, number)
            .<Block>mapToObj(part -> new Block.Text(("part" + part + " ").repeat(WORDS)))
            .toList());
  }

  /** Of so many parts each stands once, whole and in order. */
  private void stand(int parts) {
    List<String> words =
        house.shown(TeamsChatHouse.BOARD).stream()
            .flatMap(shown -> Stream.of(shown.split("\\s+")))
            .toList();
    assertThat(words)
        .isEqualTo(
            IntStream.range(0, parts)
                .boxed()
                .flatMap(part -> Collections.nCopies(WORDS, "part" + part).stream())
                .toList());
  }

  private int activities() {
    return house.teams.messages(TeamsChatHouse.BOARD).size();
  }

  private static int partsIn(Receipt receipt) {
    return MessageRef.read(receipt.messageRef()).parts().size();
  }

  @Test
  void aPersonsConversationIsOpenedOnce() throws ChatException {
    Receipt receipt = house.chat.post(PERSON, LATE, ID);
    house.chat.update(receipt, Post.text("Action 2.3 is done."));
    assertThat(receipt.address()).isEqualTo(PERSON);
    assertThat(house.shown(DIRECT)).containsExactly("Action 2.3 is done.");
    assertThat(house.teams.calls(Operation.BEGIN)).hasSize(1);
    assertThat(house.references.find(StandInTenant.TENANT, TeamsChatHouse.PERSON))
        .map(Reference::conversation)
        .contains(DIRECT);
  }

  @Test
  void aConversationThatIsKnownIsNotOpened() throws ChatException {
    house.heardFrom(Reference.Kind.PERSONAL, TeamsChatHouse.PERSON, "a:known");
    house.chat.post(PERSON, LATE, ID);
    assertThat(house.shown("a:known")).hasSize(1);
    assertThat(house.teams.calls(Operation.BEGIN)).isEmpty();
  }

  @Test
  void whatIsNotKnownYetGoesWhereTheTenantsNewestActivityCameFrom() throws ChatException {
    try (StandInConnector elsewhere = StandInConnector.start()) {
      elsewhere.wants(Optional.empty());
      house.references.keep(
          new Reference(
              StandInTenant.TENANT,
              "19:other@thread.tacv2",
              Reference.Kind.CHANNEL,
              "19:other@thread.tacv2",
              elsewhere.serviceUrl(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              TeamsChatHouse.NOW));
      house.chat.post(BOARD, LATE, ID);
      assertThat(elsewhere.messages(TeamsChatHouse.BOARD)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadSyntax, FINAL, DIRECT",
    "401, Unauthorized, FINAL, WORKSPACE",
    "403, ForbiddenOperationException, FINAL, DIRECT",
    "404, ConversationNotFound, FINAL, DIRECT",
    "429, Throttled, RETRYABLE, NOTHING",
    "502, ServiceError, RETRYABLE, NOTHING",
    "504, Gateway, RETRYABLE, NOTHING"
  })
  void whileAConversationIsOpenedNothingIsPosted(
      int status, String code, Outcome outcome, Closes closes) throws ChatException {
    house.teams.fail(Operation.BEGIN, new Fault.Refusal(status, code));
    ChatException failure = failure(() -> house.chat.post(PERSON, LATE, ID));
    assertThat(failure.outcome()).isEqualTo(outcome);
    assertThat(failure.closes()).isEqualTo(closes);
    assertThat(house.teams.calls(Operation.SEND)).isEmpty();
    house.chat.post(PERSON, LATE, ID);
    assertThat(house.shown(DIRECT)).hasSize(1);
  }

  @Test
  void nobodysIdTakesNoDirectMessages() {
    ChatException failure = failure(() -> house.chat.post(TeamsChatHouse.at("o-nobody"), LATE, ID));
    assertThat(failure.outcome()).isEqualTo(Outcome.FINAL);
    assertThat(failure.closes()).isEqualTo(Closes.DIRECT);
    assertThat(failure).hasMessage("Teams does not know the person (BadArgument)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ConversationBlockedByUser", "BotDisabledByAdmin"})
  void whoTakesNoMessagesFromBeadleKeepsTheAccount(String code) throws ChatException {
    house.chat.post(PERSON, LATE, ID);
    house.teams.fail(Operation.SEND, new Fault.Refusal(403, code));
    assertThat(failure(() -> house.chat.post(PERSON, LATE, ID)).closes()).isEqualTo(Closes.DIRECT);
  }

  @Test
  void aChannelThatTeamsDoesNotKnowIsAClosedPlace() {
    house.teams.tenant().hasOnly();
    assertThat(failure(() -> house.chat.post(BOARD, LATE, ID)).closes()).isEqualTo(Closes.PLACE);
  }

  @Test
  void aReplyStandsInTheThreadAndIsUpdatedThere() throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    Receipt reply = house.chat.reply(root, Post.text("14 days late."), ID);
    house.chat.update(reply, Post.text("Done."));
    String thread = TeamsChatHouse.BOARD + ";messageid=" + root.messageRef();
    assertThat(house.teams.messages(thread).stream().map(ShownCard::of)).containsExactly("Done.");
    assertThat(reply.messageRef()).startsWith(root.messageRef() + ";");
  }

  @ParameterizedTest
  @CsvSource({"GROUP, 19:chat@thread.v2, 19:chat@thread.v2", "PERSONAL, o-police, a:known"})
  void whereThereAreNoThreadsAReplyStandsBeside(
      Reference.Kind kind, String place, String conversation) throws ChatException {
    house.heardFrom(kind, place, conversation);
    Receipt root = house.chat.post(TeamsChatHouse.at(place), LATE, ID);
    house.chat.reply(root, LATE, new DeliveryId(2));
    assertThat(house.teams.messages(conversation)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ConversationNotFound", "ActivityNotFoundInConversation"})
  void aThreadThatIsGoneClosesTheThreadAndNotTheChannel(String code) throws ChatException {
    Receipt root = house.chat.post(BOARD, LATE, ID);
    house.teams.fail(Operation.SEND, new Fault.Refusal(404, code));
    assertThat(failure(() -> house.chat.reply(root, LATE, ID)).closes()).isEqualTo(Closes.THREAD);
  }

  @Test
  void aLongMessageStandsInSeveralActivitiesUnderOneReceipt() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(5), ID);
    stand(5);
    assertThat(partsIn(receipt)).isEqualTo(activities()).isGreaterThan(3);
  }

  @Test
  void anUpdateTakesAwayWhatIsTooManyAndAddsWhatIsMissing() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(3), ID);
    int before = activities();
    Receipt shorter = house.chat.update(receipt, parts(1));
    stand(1);
    assertThat(partsIn(shorter)).isEqualTo(activities()).isLessThan(before);
    Receipt longer = house.chat.update(shorter, parts(4));
    stand(4);
    assertThat(partsIn(longer)).isEqualTo(activities()).isGreaterThan(before);
  }

  @Test
  void anUpdateThatKnowsAnEarlierReceiptOnlyAddsNothingTwice() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(1), ID);
    house.chat.update(receipt, parts(3));
    Receipt again = house.chat.update(receipt, parts(3));
    stand(3);
    assertThat(partsIn(again)).isEqualTo(activities());
  }

  @Test
  void anUpdateThatStopsOnTheWayGoesOnWhereItStopped() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(1), ID);
    failAtSecondSend(new Fault.Status(429, 7));
    assertThat(failure(() -> house.chat.update(receipt, parts(4))).outcome())
        .isEqualTo(Outcome.RETRYABLE);
    house.teams.fail(operation -> Optional.empty());
    house.chat.update(receipt, parts(4));
    stand(4);
  }

  /** Lets one activity through from now on, and then fails. */
  private void failAtSecondSend(Fault fault) {
    int before = house.teams.calls(Operation.SEND).size();
    house.teams.fail(
        operation ->
            operation == Operation.SEND && house.teams.calls(Operation.SEND).size() == before + 1
                ? Optional.of(fault)
                : Optional.empty());
  }

  @Test
  void aLongMessageGoesOnWhereItHadToWait() throws ChatException {
    failAtSecondSend(new Fault.Status(429, 7));
    assertThat(failure(() -> house.chat.post(BOARD, parts(3), ID)).outcome())
        .isEqualTo(Outcome.RETRYABLE);
    assertThat(activities()).isEqualTo(1);
    Receipt receipt = house.chat.post(BOARD, parts(3), ID);
    stand(3);
    assertThat(partsIn(receipt)).isEqualTo(activities());
  }

  @Test
  void whatGoesElsewhereAfterAWaitGoesWhole() throws ChatException {
    failAtSecondSend(new Fault.Status(429, 7));
    failure(() -> house.chat.post(BOARD, parts(2), ID));
    Receipt receipt = house.chat.post(PERSON, parts(2), ID);
    assertThat(house.teams.messages(DIRECT)).hasSize(partsIn(receipt));
    assertThat(partsIn(receipt)).isGreaterThan(1);
  }

  @Test
  void ofAMessageWhoseRestIsRefusedNothingStands() {
    failAtSecondSend(new Fault.Refusal(413, "MessageSizeTooBig"));
    assertThat(failure(() -> house.chat.post(BOARD, parts(3), ID)).outcome())
        .isEqualTo(Outcome.FINAL);
    assertThat(activities()).isZero();
  }

  @Test
  void whatCanNotBeTakenAwayLeavesTheOutcomeOpen() {
    failAtSecondSend(new Fault.Refusal(413, "MessageSizeTooBig"));
    house.teams.fail(Operation.DELETE, new Fault.Status(503, -1));
    ChatException failure = failure(() -> house.chat.post(BOARD, parts(3), ID));
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure).hasMessageStartingWith("Only the beginning of the message stands");
  }

  @Test
  void ifThePartThatFailedMayStandSoMayTheWhole() {
    failAtSecondSend(new Fault.Breakdown(502, true));
    assertThat(failure(() -> house.chat.post(BOARD, parts(3), ID)).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(activities()).isEqualTo(2);
  }

  @Test
  void aMessageThatSomebodyTookAwayIsNotUpdatedAgain() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, LATE, ID);
    house.teams.fail(Operation.UPDATE, new Fault.Refusal(404, "ActivityNotFoundInConversation"));
    ChatException failure = failure(() -> house.chat.update(receipt, LATE));
    assertThat(failure.outcome()).isEqualTo(Outcome.FINAL);
    assertThat(failure.closes()).isEqualTo(Closes.NOTHING);
  }
}
