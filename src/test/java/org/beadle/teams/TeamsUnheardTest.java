package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Activities of which no command is made. */
class TeamsUnheardTest {
  private static final String MENTION = TeamsSender.MENTION;
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead().answers(TeamsHouse.DONE);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatDoesNotMentionTheBotIsNotHeard() {
    house.sender.send(house.inBoard("action 2.3 done"));
    house.sender.send(house.inBoard("<at>Somebody</at> action 2.3 done"));
    house.sender.send(house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", "action 2.3 done"));
    house.settle();

    assertThat(house.inbox.heard()).isEmpty();
    assertThat(house.teams.calls(Operation.values())).isEmpty();
  }

  @Test
  void whatTheBotSaysItselfIsNotHeard() {
    JsonObject own = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    own.getAsJsonObject("from").addProperty("id", StandInTenant.BOT);

    assertThat(house.sender.send(own)).isEqualTo(Reply.accepted());
    house.settle();

    assertThat(house.inbox.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"typing", "messageReaction", "messageUpdate", "handoff", ""})
  void otherActivitiesAreAcknowledged(String type) {
    JsonObject other = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    other.addProperty("type", type);

    assertThat(house.sender.send(other)).isEqualTo(Reply.accepted());
    house.settle();

    assertThat(house.inbox.heard()).isEmpty();
    assertThat(house.references.all()).isEmpty();
  }

  @Test
  void whatIsNotAsItShouldBeIsAcknowledged() {
    JsonObject bare = new JsonObject();
    bare.addProperty("channelId", "msteams");
    bare.addProperty("serviceUrl", house.teams.serviceUrl());
    assertThat(house.sender.send(bare)).isEqualTo(Reply.accepted());
    bare.addProperty("type", "message");
    assertThat(house.sender.send(bare)).isEqualTo(Reply.accepted());
    for (String part : List.of("from", "conversation", "recipient", "channelData", "entities")) {
      JsonObject odd = house.inBoard(MENTION + " rag");
      odd.add(part, new JsonArray());
      assertThat(house.sender.send(odd)).isEqualTo(Reply.accepted());
    }
    JsonObject timeless = house.inBoard("rag");
    timeless.addProperty("timestamp", "yesterday");
    assertThat(house.sender.send(timeless)).isEqualTo(Reply.accepted());
  }

  @Test
  void everyMessageKeepsWhereItCameFrom() {
    JsonObject asked = house.inBoard("hello everybody");

    house.sender.send(asked);

    Reference kept = house.references.find(TeamsHouse.TENANT, TeamsHouse.BOARD).orElseThrow();
    assertThat(kept)
        .isEqualTo(
            new Reference(
                TeamsHouse.TENANT,
                TeamsHouse.BOARD,
                Reference.Kind.CHANNEL,
                TeamsHouse.BOARD,
                house.teams.serviceUrl(),
                Optional.of(TeamsSender.TEAM),
                Optional.empty(),
                Optional.empty(),
                Instant.parse(asked.get("timestamp").getAsString())));
    house.sender.send(house.sender.direct(POLICE_LEAD, "rag"));
    Reference own = house.references.find(TeamsHouse.TENANT, "o-police").orElseThrow();
    assertThat(own.conversation()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(own.user()).contains("29:o-police");
    assertThat(house.notices.told)
        .containsExactly(
            "opened " + TeamsHouse.TENANT + " " + TeamsHouse.BOARD,
            "opened " + TeamsHouse.TENANT + " o-police");
  }
}
