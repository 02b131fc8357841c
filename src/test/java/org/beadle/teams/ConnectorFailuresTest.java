package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.teams.ConnectorHouse.CHANNEL;
import static org.beadle.teams.ConnectorHouse.saying;
import static org.beadle.teams.StandInTenant.TENANT;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.ChatFailure;
import org.beadle.served.FreePort;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Connector's refusals and the network's failures mean. */
class ConnectorFailuresTest {
  private final ConnectorHouse house = new ConnectorHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void withoutATokenNothingLeaves() {
    try (Connector silent =
        new Connector(
            house.teams.connection(new TeamsConnection.Playground(), Duration.ofSeconds(2)),
            () -> {
              throw ChatException.retryable("No token", Optional.empty(), null);
            })) {
      assertThat(ChatFailure.of(() -> silent.send(house.channel, saying("Papers are due."))))
          .hasMessage("No token");
    }
    assertThat(house.teams.calls(Operation.values())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadSyntax, NOTHING",
    "401, Unauthorized, WORKSPACE",
    "401, BotNotRegistered, WORKSPACE",
    "403, BotNotInConversationRoster, PLACE",
    "403, ConversationBlockedByUser, PLACE",
    "403, BotDisabledByAdmin, PLACE",
    "403, ForbiddenOperationException, PLACE",
    "403, InvalidBotApiHost, WORKSPACE",
    "403, SomethingNew, PLACE",
    "404, ConversationNotFound, PLACE",
    "404, ActivityNotFoundInConversation, THREAD",
    "413, MessageSizeTooBig, NOTHING",
    "405, NotAllowed, NOTHING"
  })
  void refusalsAreFinalAndCloseWhatTheyAreAbout(int status, String code, Closes closes) {
    house.teams.fail(operation -> Optional.of(new Fault.Refusal(status, code)));
    ChatException failure = house.failedSend();
    assertThat(failure.outcome()).isEqualTo(Outcome.FINAL);
    assertThat(failure.closes()).isEqualTo(closes);
    assertThat(failure).hasMessageEndingWith("(" + code + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "412, -1, RETRYABLE, RETRYABLE",
    "429, -1, RETRYABLE, RETRYABLE",
    "429, 7, RETRYABLE, RETRYABLE",
    "500, -1, UNKNOWN, RETRYABLE",
    "502, -1, UNKNOWN, RETRYABLE",
    "502, 7, UNKNOWN, RETRYABLE",
    "503, -1, UNKNOWN, RETRYABLE",
    "503, 7, RETRYABLE, RETRYABLE",
    "504, -1, UNKNOWN, RETRYABLE",
    "408, -1, UNKNOWN, RETRYABLE"
  })
  void whatMayBePostedAlreadyIsNotPostedAgainButAnUpdateMay(
      int status, int after, Outcome ofSend, Outcome ofUpdate) {
    house.teams.fail(Operation.SEND, new Fault.Status(status, after));
    house.teams.fail(Operation.UPDATE, new Fault.Status(status, after));
    assertThat(house.failedSend().outcome()).isEqualTo(ofSend);
    ChatException update =
        ChatFailure.of(() -> house.connector.update(house.channel, "1", saying("Done.")));
    assertThat(update.outcome()).isEqualTo(ofUpdate);
    if (after > 0) assertThat(update.retryAfter()).contains(Duration.ofSeconds(after));
    else assertThat(update.retryAfter()).isEmpty();
  }

  static Stream<Fault> lost() {
    return Stream.of(
        new Fault.Silence(true),
        new Fault.Silence(false),
        new Fault.Cut(true),
        new Fault.Garbled(true),
        new Fault.Endless(true));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void anAnswerThatIsLostLeavesOpenWhetherTheMessageStands(Fault fault) {
    house.teams.fail(Operation.SEND, fault);
    assertThat(
            ChatFailure.of(() -> house.impatient.send(house.channel, saying("Papers are due.")))
                .outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("lost")
  void aConversationMayBeOpenedAgainWhateverIsLost(Fault fault) {
    house.teams.fail(Operation.BEGIN, fault);
    house.teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    assertThat(
            ChatFailure.of(
                    () -> house.impatient.personal(house.teams.serviceUrl(), TENANT, "o-police"))
                .outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void whereNobodyListensNothingWasPosted() {
    Spot nowhere = new Spot("http://127.0.0.1:" + FreePort.find(), CHANNEL);
    assertThat(
            ChatFailure.of(() -> house.connector.send(nowhere, saying("Papers are due.")))
                .outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void whatIsTooLongForTeamsIsRefusedByIt() {
    ChatException failure = ChatFailure.of(() -> house.says("x".repeat(52_000)));
    assertThat(failure).hasMessage("The message is too long for Teams (MessageSizeTooBig)");
  }
}
