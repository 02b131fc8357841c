package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.ChatFailure;
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
  private static final Post LATE = Post.text("Action 2.3 is late.");

  private final TeamsChatHouse house = new TeamsChatHouse();

  @AfterEach
  void close() {
    house.close();
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
    ChatException failure = ChatFailure.of(() -> house.chat.post(PERSON, LATE, ID));
    assertThat(failure.outcome()).isEqualTo(outcome);
    assertThat(failure.closes()).isEqualTo(closes);
    assertThat(house.teams.calls(Operation.SEND)).isEmpty();
    house.chat.post(PERSON, LATE, ID);
    assertThat(house.shown(DIRECT)).hasSize(1);
  }

  @Test
  void nobodysIdTakesNoDirectMessages() {
    ChatException failure =
        ChatFailure.of(() -> house.chat.post(TeamsChatHouse.at("o-nobody"), LATE, ID));
    assertThat(failure.outcome()).isEqualTo(Outcome.FINAL);
    assertThat(failure.closes()).isEqualTo(Closes.DIRECT);
    assertThat(failure).hasMessage("Teams does not know the person (BadArgument)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ConversationBlockedByUser", "BotDisabledByAdmin"})
  void whoTakesNoMessagesFromBeadleKeepsTheAccount(String code) throws ChatException {
    house.chat.post(PERSON, LATE, ID);
    house.teams.fail(Operation.SEND, new Fault.Refusal(403, code));
    assertThat(ChatFailure.of(() -> house.chat.post(PERSON, LATE, ID)).closes())
        .isEqualTo(Closes.DIRECT);
  }

  @Test
  void aChannelThatTeamsDoesNotKnowIsAClosedPlace() {
    house.teams.tenant().hasOnly();
    assertThat(ChatFailure.of(() -> house.chat.post(BOARD, LATE, ID)).closes())
        .isEqualTo(Closes.PLACE);
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
    assertThat(ChatFailure.of(() -> house.chat.reply(root, LATE, ID)).closes())
        .isEqualTo(Closes.THREAD);
  }

  @Test
  void aMessageThatSomebodyTookAwayIsNotUpdatedAgain() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, LATE, ID);
    house.teams.fail(Operation.UPDATE, new Fault.Refusal(404, "ActivityNotFoundInConversation"));
    ChatException failure = ChatFailure.of(() -> house.chat.update(receipt, LATE));
    assertThat(failure.outcome()).isEqualTo(Outcome.FINAL);
    assertThat(failure.closes()).isEqualTo(Closes.NOTHING);
  }
}
