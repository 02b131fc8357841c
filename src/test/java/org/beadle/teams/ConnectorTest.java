package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {
  private static final String CHANNEL = "19:board@thread.tacv2";
  private static final String TENANT = StandInTenant.TENANT;

  private final StandInConnector teams = StandInConnector.start();
  private final Spot channel = new Spot(teams.serviceUrl(), CHANNEL);
  private final Connector connector =
      connector(Optional.of(StandInConnector.TOKEN), Duration.ofSeconds(10));
  private final Connector impatient =
      connector(Optional.of(StandInConnector.TOKEN), Duration.ofMillis(500));

  private Connector connector(Optional<String> token, Duration patience) {
    return new Connector(teams.connection(new TeamsConnection.Playground(), patience), () -> token);
  }

  @AfterEach
  void close() {
    connector.close();
    impatient.close();
    teams.close();
  }

  private static JsonObject saying(String text) {
    JsonObject activity = new JsonObject();
    activity.addProperty("type", "message");
    activity.addProperty("text", text);
    return activity;
  }

  private static List<String> texts(List<JsonObject> activities) {
    return activities.stream().map(each -> each.get("text").getAsString()).toList();
  }

  private static ChatException failure(ThrowingCallable call) {
    ChatException failure = catchThrowableOfType(ChatException.class, call);
    assertThat(failure).isNotNull();
    return failure;
  }

  private ChatException failedSend() {
    return failure(() -> connector.send(channel, saying("Papers are due.")));
  }

  @Test
  void anActivityStandsIsReplacedAndTakenAway() throws ChatException {
    String id = connector.send(channel, saying("Action 2.3 is late."));
    connector.send(channel, saying("Action 2.4 is late."));
    connector.update(channel, id, saying("Action 2.3 is done."));
    assertThat(texts(teams.messages(CHANNEL)))
        .containsExactly("Action 2.3 is done.", "Action 2.4 is late.");
    connector.delete(channel, id);
    connector.delete(channel, id);
    assertThat(texts(teams.messages(CHANNEL))).containsExactly("Action 2.4 is late.");
  }

  @Test
  void aThreadIsAConversationOfItsOwnInItsChannel() throws ChatException {
    String root = connector.send(channel, saying("Action 2.3 is late."));
    Spot thread = channel.thread(root);
    connector.update(thread, connector.send(thread, saying("Why?")), saying("Since when?"));
    assertThat(texts(teams.messages(CHANNEL + ";messageid=" + root)))
        .containsExactly("Since when?");
    assertThat(teams.messages(CHANNEL)).hasSize(1);
    assertThat(teams.tenant().everything(CHANNEL)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"19:a b+c%d@thread.tacv2", "a:1x/y?z#w", "19:…ü@thread.v2"})
  void idsSurviveTheirWayThroughAnAddress(String conversation) throws ChatException {
    connector.send(new Spot(teams.serviceUrl(), conversation), saying("Papers are due."));
    assertThat(teams.messages(conversation)).hasSize(1);
  }

  @Test
  void theConversationOfTwoIsOpenedByEitherIdOfThePerson() throws ChatException {
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    Connector.Begun begun = connector.personal(teams.serviceUrl(), TENANT, "o-police");
    assertThat(begun.conversation()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(connector.personal(teams.serviceUrl(), TENANT, StandInPeople.user("o-police")))
        .isEqualTo(begun);
    JsonObject asked = teams.take(Operation.BEGIN).json();
    assertThat(asked.getAsJsonObject("channelData").getAsJsonObject("tenant").get("id"))
        .isEqualTo(asked.get("tenantId"));
    assertThat(asked.has("bot")).isFalse();
  }

  @Test
  void aRegisteredBotSaysWhoItIs() throws ChatException {
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    TeamsConnection.Access access =
        new TeamsConnection.Registered(
            StandInTenant.BOT.substring(3),
            "secret",
            TENANT,
            Set.of(TENANT),
            URI.create("https://login.example"),
            List.of("https://api.example"),
            URI.create("https://login.example"));
    try (Connector registered =
        new Connector(
            teams.connection(access, Duration.ofSeconds(2)),
            () -> Optional.of(StandInConnector.TOKEN))) {
      registered.personal(teams.serviceUrl(), TENANT, "o-police");
    }
    JsonObject asked = teams.take(Operation.BEGIN).json();
    assertThat(asked.getAsJsonObject("bot").get("id").getAsString()).isEqualTo(StandInTenant.BOT);
  }

  @Test
  void aMemberIsReadFromTheChannelOfAThread() throws ChatException {
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    TeamsPerson person = connector.member(channel.thread("1"), StandInPeople.user("o-police"));
    assertThat(person)
        .isEqualTo(
            new TeamsPerson(
                "29:o-police",
                Optional.of("o-police"),
                Optional.of(TENANT),
                "Police lead",
                Optional.of("police.lead@example.org"),
                Optional.of("police.lead@example.org"),
                false));
    assertThat(teams.take(Operation.MEMBER).where()).isEqualTo(CHANNEL);
  }

  @ParameterizedTest
  @CsvSource({
    "guest, lead@example.org",
    "GUEST, lead@example.org",
    "user, lead_example.org#EXT#@board.example"
  })
  void guestsAreKnownByTheirRoleOrTheirPrincipalName(String role, String principal)
      throws ChatException {
    teams.tenant().people().knows("o-1", TENANT, "Guest", principal, "lead@example.org", role);
    assertThat(connector.member(channel, "o-1").guest()).isTrue();
  }

  @Test
  void whatTheRosterDoesNotTellIsEmpty() throws ChatException {
    JsonObject person = teams.tenant().people().knows("o-1", "Visitor", "visitor@example.org");
    for (String part : List.of("aadObjectId", "tenantId", "email", "userPrincipalName", "userRole"))
      person.remove(part);
    TeamsPerson read = connector.member(channel, "o-1");
    assertThat(read.object()).contains("o-1");
    assertThat(read.email()).isEmpty();
    assertThat(read.guest()).isFalse();
  }

  @Test
  void noTokenIsSentWhereNoneIsWanted() throws ChatException {
    teams.wants(Optional.empty());
    try (Connector playing = connector(Optional.empty(), Duration.ofSeconds(10))) {
      playing.send(channel, saying("Papers are due."));
    }
    assertThat(teams.take().authorization()).isEmpty();
  }

  @Test
  void withoutATokenNothingLeaves() {
    try (Connector silent =
        new Connector(
            teams.connection(new TeamsConnection.Playground(), Duration.ofSeconds(2)),
            () -> {
              throw ChatException.retryable("No token", Optional.empty(), null);
            })) {
      assertThat(failure(() -> silent.send(channel, saying("Papers are due."))))
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
    "500, -1, UNKNOWN, FINAL",
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
    ChatException update = failure(() -> connector.update(channel, "1", saying("Done.")));
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
    assertThat(failure(() -> impatient.send(channel, saying("Papers are due."))).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("lost")
  void aConversationMayBeOpenedAgainWhateverIsLost(Fault fault) {
    teams.fail(Operation.BEGIN, fault);
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    assertThat(failure(() -> impatient.personal(teams.serviceUrl(), TENANT, "o-police")).outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void theTokenGoesToNoOtherHost() {
    try (StandInConnector other = StandInConnector.start()) {
      URI there = URI.create(other.serviceUrl() + "/v3/conversations/x/activities");
      teams.fail(Operation.SEND, new Fault.Moved(there));
      assertThat(failedSend().outcome()).isEqualTo(Outcome.FINAL);
      assertThat(other.calls(Operation.values())).isEmpty();
    }
  }

  @Test
  void whereNobodyListensNothingWasPosted() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Spot nowhere = new Spot("http://127.0.0.1:" + port, CHANNEL);
    assertThat(failure(() -> connector.send(nowhere, saying("Papers are due."))).outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void whatIsTooLongForTeamsIsRefusedByIt() {
    ChatException failure = failure(() -> connector.send(channel, saying("x".repeat(52_000))));
    assertThat(failure).hasMessage("The message is too long for Teams (MessageSizeTooBig)");
  }

  @Test
  void theStandInTellsOfWhatTeamsWouldSpoil() throws ChatException {
    JsonObject spoilt = saying("Words");
    JsonArray cards = new JsonArray();
    cards.add(new JsonObject());
    spoilt.add("attachments", cards);
    connector.send(channel, spoilt);
    assertThat(teams.tenant().spoilt()).hasSize(1);
    teams.tenant().forgives();
  }
}
