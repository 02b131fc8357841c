package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.beadle.slack.SlackHouse.BOARD;
import static org.beadle.slack.SlackHouse.ID;
import static org.beadle.slack.SlackHouse.LATE;

import java.time.Duration;
import java.util.stream.Stream;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.served.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack's refusals and the network's failures mean. */
class SlackFailuresTest {
  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
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
    "restricted_action,PLACE",
    "restricted_action_thread_only_channel,PLACE",
    "ekm_access_denied,WORKSPACE",
    "enterprise_is_restricted,WORKSPACE",
    "team_not_found,WORKSPACE",
    "not_allowed_token_type,WORKSPACE",
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
        new SlackChat(settings, house.installations, new RecordingNotices(), house.clock)) {
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
        new SlackChat(nowhere, house.installations, new RecordingNotices(), house.clock)) {
      chat.open(house.inbox);

      ChatException failure =
          catchThrowableOfType(ChatException.class, () -> chat.post(BOARD, LATE, ID));

      assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
    }
  }

  private ChatException failure() {
    return catchThrowableOfType(ChatException.class, () -> house.chat.post(BOARD, LATE, ID));
  }
}
