package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.ChatFailure;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {
  private static final String TENANT = StandInTenant.TENANT;

  private final ConnectorHouse house = new ConnectorHouse();
  private final StandInConnector teams = house.teams;
  private final Spot channel = house.channel;
  private final Connector connector = house.connector;

  @AfterEach
  void close() {
    house.close();
  }

  private static List<String> texts(List<JsonObject> activities) {
    return activities.stream().map(each -> each.get("text").getAsString()).toList();
  }

  private ChatException failedSend() {
    return ChatFailure.of(() -> connector.send(channel, ConnectorHouse.saying("Papers are due.")));
  }

  @Test
  void anActivityStandsIsReplacedAndTakenAway() throws ChatException {
    String id = connector.send(channel, ConnectorHouse.saying("Action 2.3 is late."));
    connector.send(channel, ConnectorHouse.saying("Action 2.4 is late."));
    connector.update(channel, id, ConnectorHouse.saying("Action 2.3 is done."));
    assertThat(texts(teams.messages(ConnectorHouse.CHANNEL)))
        .containsExactly("Action 2.3 is done.", "Action 2.4 is late.");
    connector.delete(channel, id);
    connector.delete(channel, id);
    assertThat(texts(teams.messages(ConnectorHouse.CHANNEL)))
        .containsExactly("Action 2.4 is late.");
  }

  @Test
  void aThreadIsAConversationOfItsOwnInItsChannel() throws ChatException {
    String root = connector.send(channel, ConnectorHouse.saying("Action 2.3 is late."));
    Spot thread = channel.thread(root);
    connector.update(
        thread,
        connector.send(thread, ConnectorHouse.saying("Why?")),
        ConnectorHouse.saying("Since when?"));
    assertThat(texts(teams.messages(ConnectorHouse.CHANNEL + ";messageid=" + root)))
        .containsExactly("Since when?");
    assertThat(teams.messages(ConnectorHouse.CHANNEL)).hasSize(1);
    assertThat(teams.tenant().everything(ConnectorHouse.CHANNEL)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"19:a b+c%d@thread.tacv2", "a:1x/y?z#w", "19:…ü@thread.v2"})
  void idsSurviveTheirWayThroughAnAddress(String conversation) throws ChatException {
    connector.send(
        new Spot(teams.serviceUrl(), conversation), ConnectorHouse.saying("Papers are due."));
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
    assertThat(teams.take(Operation.MEMBER).where()).isEqualTo(ConnectorHouse.CHANNEL);
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
    try (Connector playing = house.connector(Optional.empty(), Duration.ofSeconds(10))) {
      playing.send(channel, ConnectorHouse.saying("Papers are due."));
    }
    assertThat(teams.take().authorization()).isEmpty();
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
  void theStandInTellsOfWhatTeamsWouldSpoil() throws ChatException {
    JsonObject spoilt = ConnectorHouse.saying("Words");
    JsonArray cards = new JsonArray();
    cards.add(new JsonObject());
    spoilt.add("attachments", cards);
    connector.send(channel, spoilt);
    assertThat(teams.tenant().spoilt()).hasSize(1);
    teams.tenant().forgives();
  }
}
