package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beadle.chat.ChatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntraTokensTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final RecordingLog log = new RecordingLog();
  private final StandInLogin login = StandInLogin.start();
  private final AccessTokens tokens = new EntraTokens(login.registered(), PATIENCE);

  @AfterEach
  void close() {
    login.close();
    log.close();
  }

  @Test
  void aTokenIsAskedForAsTheConnectorWantsIt() throws ChatException {
    assertThat(tokens.current()).contains("stand-in-token-1");
    assertThat(login.asked())
        .singleElement()
        .satisfies(
            form ->
                assertThat(form)
                    .containsEntry("tenant", StandInLogin.TENANT)
                    .containsEntry("grant_type", "client_credentials")
                    .containsEntry("client_id", StandInLogin.APP)
                    .containsEntry("client_secret", StandInLogin.SECRET)
                    .hasEntrySatisfying(
                        "scope",
                        scope ->
                            assertThat(scope.split(" "))
                                .contains("https://api.botframework.com/.default")));
    assertThat(login.others()).as("calls for anything else").isEmpty();
  }

  @Test
  void itIsKeptUntilShortlyBeforeItEnds() throws ChatException {
    for (int each = 0; each < 5; each++) {
      assertThat(tokens.current()).contains("stand-in-token-1");
    }
    assertThat(login.asked()).hasSize(1);
  }

  @Test
  void oneThatIsAboutToEndIsNotUsedAgain() throws ChatException {
    login.lifetime(Duration.ofSeconds(60));
    assertThat(tokens.current()).contains("stand-in-token-1");
    assertThat(tokens.current()).contains("stand-in-token-2");
  }

  @Test
  void aWrongSecretClosesTheWorkspaceWithAdvice() {
    AccessTokens wrong = new EntraTokens(login.registered("another-secret"), PATIENCE);

    ChatException failure = failure(wrong);

    assertThat(failure.outcome()).isEqualTo(ChatException.Outcome.FINAL);
    assertThat(failure.closes()).isEqualTo(ChatException.Closes.WORKSPACE);
    assertThat(failure)
        .hasMessage(
            "Microsoft does not let Beadle sign in to Teams (AADSTS7000215): the client secret is"
                + " not the application's; set teams.app-secret to the secret's value, not its id");
    assertQuiet("another-secret");
  }

  @ParameterizedTest
  @CsvSource({
    "401, invalid_client, AADSTS7000222: The provided client secret keys are expired., run out",
    "400, unauthorized_client, AADSTS700016: Application was not found., teams.app-id",
    "400, invalid_request, AADSTS90002: Tenant not found., no such tenant",
    "400, invalid_request, AADSTS900023: Specified tenant identifier is not valid., teams.tenant",
    "403, access_denied, Something new., no code"
  })
  void whatTheBoardManagerHasToPutRightIsSaid(
      int status, String error, String description, String told) {
    login.refuse(StandInLogin.error(status, error, description));

    ChatException failure = failure(tokens);

    assertThat(failure.closes()).isEqualTo(ChatException.Closes.WORKSPACE);
    assertThat(failure.getMessage()).contains(told).doesNotContain("Trace", "Correlation");
    assertQuiet(StandInLogin.SECRET);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void aBusySignInIsTriedAgain(int status) {
    login.refuse(new StandInLogin.Refusal(status, Map.of("Retry-After", "7"), "{}"));

    ChatException failure = failure(tokens);

    assertThat(failure.outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(failure.getMessage()).endsWith("nothing was posted");
    assertThat(login.asked()).as("calls, which the deliveries repeat").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{}"})
  void anAnswerThatIsNoneIsTriedAgain(String body) {
    login.refuse(new StandInLogin.Refusal(200, Map.of(), body));
    assertThat(failure(tokens).outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
  }

  @Test
  void aSignInThatIsAwayIsTriedAgain() throws IOException {
    login.close();
    assertThat(failure(tokens).outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
  }

  @Test
  void oneThatNeverAnswersIsNotWaitedForLong() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      TeamsConnection.Registered bot =
          new TeamsConnection.Registered(
              StandInLogin.APP,
              StandInLogin.SECRET,
              StandInLogin.TENANT,
              Set.of(StandInLogin.TENANT),
              login.metadata(),
              List.of(StandInLogin.ISSUER),
              address);
      ChatException failure = failure(new EntraTokens(bot, Duration.ofMillis(300)));
      assertThat(failure.outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
    }
  }

  @Test
  void theLogHoldsNeitherSecretNorToken() throws ChatException {
    tokens.current();
    assertQuiet(StandInLogin.SECRET);
    assertQuiet("stand-in-token");
  }

  private void assertQuiet(String secret) {
    assertThat(log.lines()).noneMatch(line -> line.contains(secret));
  }

  private static ChatException failure(AccessTokens tokens) {
    ChatException failure = catchThrowableOfType(ChatException.class, tokens::current);
    assertThat(failure).isNotNull();
    return failure;
  }
}
