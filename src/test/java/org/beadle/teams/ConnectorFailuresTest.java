package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.ChatFailure;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Connector's refusals and the network's failures mean. */
class ConnectorFailuresTest {
  private static final String TENANT = StandInTenant.TENANT;

  private final ConnectorHouse house = new ConnectorHouse();
  private final StandInConnector teams = house.teams;
  private final Spot channel = house.channel;
  private final Connector connector = house.connector;
  private final Connector impatient = house.impatient;

  @AfterEach
  void close() {
    house.close();
  }

  private ChatException failedSend() {
    return ChatFailure.of(() -> connector.send(channel, ConnectorHouse.saying("Papers are due.")));
  }

  @Test
  void withoutATokenNothingLeaves() {
    try (Connector silent =
        new Connector(
            teams.connection(new TeamsConnection.Playground(), Duration.ofSeconds(2)),
            () -> {
              throw ChatException.retryable("No token", Optional.empty(), null);
            })) {
      assertThat(
              ChatFailure.of(() -> silent.send(channel, ConnectorHouse.saying("Papers are due."))))
          .hasMessage("No token");
    }
    assertThat(teams.calls(Operation.values())).isEmpty();
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
    teams.fail(Operation.SEND, new Fault.Refusal(status, code));
    ChatException failure = failedSend();
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
    teams.fail(Operation.SEND, new Fault.Status(status, after));
    teams.fail(Operation.UPDATE, new Fault.Status(status, after));
    assertThat(failedSend().outcome()).isEqualTo(ofSend);
    ChatException update =
        ChatFailure.of(() -> connector.update(channel, "1", ConnectorHouse.saying("Done.")));
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
    teams.fail(Operation.SEND, fault);
    assertThat(
            ChatFailure.of(() -> impatient.send(channel, ConnectorHouse.saying("Papers are due.")))
                .outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("lost")
  void aConversationMayBeOpenedAgainWhateverIsLost(Fault fault) {
    teams.fail(Operation.BEGIN, fault);
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    assertThat(
            ChatFailure.of(() -> impatient.personal(teams.serviceUrl(), TENANT, "o-police"))
                .outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void whereNobodyListensNothingWasPosted() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Spot nowhere = new Spot("http://127.0.0.1:" + port, ConnectorHouse.CHANNEL);
    assertThat(
            ChatFailure.of(() -> connector.send(nowhere, ConnectorHouse.saying("Papers are due.")))
                .outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void whatIsTooLongForTeamsIsRefusedByIt() {
    ChatException failure =
        ChatFailure.of(() -> connector.send(channel, ConnectorHouse.saying("x".repeat(52_000))));
    assertThat(failure).hasMessage("The message is too long for Teams (MessageSizeTooBig)");
  }
}
