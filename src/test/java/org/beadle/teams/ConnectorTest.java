package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.teams.ConnectorHouse.CHANNEL;
import static org.beadle.teams.ConnectorHouse.saying;
import static org.beadle.teams.StandInTenant.TENANT;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {
  private final ConnectorHouse house = new ConnectorHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private static List<String> texts(List<JsonObject> activities) {
    return activities.stream().map(each -> each.get("text").getAsString()).toList();
  }

  @Test
  void anActivityStandsIsReplacedAndTakenAway() throws ChatException {
    String id = house.says("Action 2.3 is late.");
    house.says("Action 2.4 is late.");
    house.connector.update(house.channel, id, saying("Action 2.3 is done."));
    assertThat(texts(house.teams.messages(CHANNEL)))
        .containsExactly("Action 2.3 is done.", "Action 2.4 is late.");
    house.connector.delete(house.channel, id);
    house.connector.delete(house.channel, id);
    assertThat(texts(house.teams.messages(CHANNEL))).containsExactly("Action 2.4 is late.");
  }

  @Test
  void aThreadIsAConversationOfItsOwnInItsChannel() throws ChatException {
    String root = house.says("Action 2.3 is late.");
    Spot thread = house.channel.thread(root);
    house.connector.update(
        thread, house.connector.send(thread, saying("Why?")), saying("Since when?"));
    assertThat(texts(house.teams.messages(CHANNEL + ";messageid=" + root)))
        .containsExactly("Since when?");
    assertThat(house.teams.messages(CHANNEL)).hasSize(1);
    assertThat(house.teams.tenant().everything(CHANNEL)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"19:a b+c%d@thread.tacv2", "a:1x/y?z#w", "19:…ü@thread.v2"})
  void idsSurviveTheirWayThroughAnAddress(String conversation) throws ChatException {
    house.connector.send(
        new Spot(house.teams.serviceUrl(), conversation), saying("Papers are due."));
    assertThat(house.teams.messages(conversation)).hasSize(1);
  }

  @Test
  void theConversationOfTwoIsOpenedByEitherIdOfThePerson() throws ChatException {
    house.teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    Connector.Begun begun = house.connector.personal(house.teams.serviceUrl(), TENANT, "o-police");
    assertThat(begun.conversation()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(
            house.connector.personal(
                house.teams.serviceUrl(), TENANT, StandInPeople.user("o-police")))
        .isEqualTo(begun);
    JsonObject asked = house.teams.take(Operation.BEGIN).json();
    assertThat(asked.getAsJsonObject("channelData").getAsJsonObject("tenant").get("id"))
        .isEqualTo(asked.get("tenantId"));
    assertThat(asked.has("bot")).isFalse();
  }

  @Test
  void aRegisteredBotSaysWhoItIs() throws ChatException {
    house.teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
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
            house.teams.connection(access, Duration.ofSeconds(2)),
            () -> Optional.of(StandInConnector.TOKEN))) {
      registered.personal(house.teams.serviceUrl(), TENANT, "o-police");
    }
    JsonObject asked = house.teams.take(Operation.BEGIN).json();
    assertThat(asked.getAsJsonObject("bot").get("id").getAsString()).isEqualTo(StandInTenant.BOT);
  }

  @Test
  void aMemberIsReadFromTheChannelOfAThread() throws ChatException {
    house.teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    TeamsPerson person =
        house.connector.member(house.channel.thread("1"), StandInPeople.user("o-police"));
    assertThat(person)
        .isEqualTo(
            new TeamsPerson(
                "29:o-police",
                Optional.of("o-police"),
                Optional.of(TENANT),
                Optional.of("police.lead@example.org"),
                Optional.of("police.lead@example.org"),
                false));
    assertThat(house.teams.take(Operation.MEMBER).where()).isEqualTo(CHANNEL);
  }

  @ParameterizedTest
  @CsvSource({
    "guest, lead@example.org",
    "GUEST, lead@example.org",
    "user, lead_example.org#EXT#@board.example"
  })
  void guestsAreKnownByTheirRoleOrTheirPrincipalName(String role, String principal)
      throws ChatException {
    house
        .teams
        .tenant()
        .people()
        .knows("o-1", TENANT, "Guest", principal, "lead@example.org", role);
    assertThat(house.connector.member(house.channel, "o-1").guest()).isTrue();
  }

  @Test
  void whatTheRosterDoesNotTellIsEmpty() throws ChatException {
    JsonObject person =
        house.teams.tenant().people().knows("o-1", "Visitor", "visitor@example.org");
    for (String part : List.of("aadObjectId", "tenantId", "email", "userPrincipalName", "userRole"))
      person.remove(part);
    TeamsPerson read = house.connector.member(house.channel, "o-1");
    assertThat(read.object()).contains("o-1");
    assertThat(read.email()).isEmpty();
    assertThat(read.guest()).isFalse();
  }

  @Test
  void noTokenIsSentWhereNoneIsWanted() throws ChatException {
    house.teams.wants(Optional.empty());
    try (Connector playing = house.connector(Optional.empty(), Duration.ofSeconds(10))) {
      playing.send(house.channel, saying("Papers are due."));
    }
    assertThat(house.teams.take().authorization()).isEmpty();
  }

  @Test
  void theTokenGoesToNoOtherHost() {
    try (StandInConnector other = StandInConnector.start()) {
      URI there = URI.create(other.serviceUrl() + "/v3/conversations/x/activities");
      house.teams.fail(Operation.SEND, new Fault.Moved(there));
      assertThat(house.failedSend().outcome()).isEqualTo(Outcome.FINAL);
      assertThat(other.calls(Operation.values())).isEmpty();
    }
  }

  @Test
  void theStandInTellsOfWhatTeamsWouldSpoil() throws ChatException {
    JsonObject spoilt = saying("Words");
    JsonArray cards = new JsonArray();
    cards.add(new JsonObject());
    spoilt.add("attachments", cards);
    house.connector.send(house.channel, spoilt);
    assertThat(house.teams.tenant().spoilt()).hasSize(1);
    house.teams.tenant().forgives();
  }
}
