package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.beadle.chat.Incoming;
import org.beadle.chat.Replies;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who the people are that speak: whom Teams is asked about, when, and what counts of its answer.
 */
class TeamsPeopleTest {
  private static final String MENTION = TeamsSender.MENTION;
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;
  private static final TeamsSender.Person PARTNER =
      new TeamsSender.Person("o-partner", StandInTenant.OTHER_TENANT);

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead().answers(TeamsHouse.DONE);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPersonIsLookedUpOnce() {
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();
    house.sender.send(house.sender.direct(POLICE_LEAD, "rag"));
    house.teams.take();

    assertThat(house.teams.calls(Operation.MEMBER)).hasSize(1);
    assertThat(house.inbox.heard()).hasSize(2);
  }

  @Test
  void aKnownPersonIsHeardWithinTheTurn() {
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();

    house.sender.send(house.inBoard(MENTION + " action 2.3"));

    assertThat(house.inbox.heard()).hasSize(2);
  }

  @Test
  void theAcknowledgementDoesNotWaitForTeams() {
    house.teams.fail(Operation.MEMBER, new Fault.Silence(false));

    assertThat(house.sender.send(house.inBoard(MENTION + " rag"))).isEqualTo(Reply.accepted());

    assertThat(house.inbox.heard()).isEmpty();
    house.teams.take();
    assertThat(house.inbox.only().user()).isEqualTo(TeamsHouse.police(false));
  }

  @Test
  void whileTeamsIsAwayItIsAskedAFewTimes() {
    house.teams.fail(Operation.MEMBER, new Fault.Status(503, -1));
    house.teams.fail(Operation.MEMBER, new Fault.Status(503, 0));
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();

    assertThat(house.inbox.only().user()).isEqualTo(TeamsHouse.police(false));
  }

  @Test
  void whoCouldNotBeLookedUpIsHeardAsSuchAndLookedUpTheNextTime() {
    for (int attempt = 0; attempt < Replies.ATTEMPTS; attempt++)
      house.teams.fail(Operation.MEMBER, new Fault.Status(503, -1));
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();
    assertThat(house.inbox.only().user())
        .isEqualTo(
            new Incoming.User(TeamsHouse.TENANT, "o-police", Optional.empty(), false, false));

    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();

    assertThat(house.inbox.heard().getLast().user()).isEqualTo(TeamsHouse.police(false));
  }

  @Test
  void whoIsNotInTheRosterYetIsLookedUpAgainBeforeLong() {
    house.teams.fail(Operation.MEMBER, new Fault.Status(404, -1));
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();
    assertThat(house.inbox.only().user().email()).isEmpty();
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();
    assertThat(house.teams.calls(Operation.MEMBER)).hasSize(1);

    house.after(Duration.ofMinutes(10));
    house.sender.send(house.inBoard(MENTION + " rag"));
    house.teams.take();

    assertThat(house.inbox.heard().getLast().user()).isEqualTo(TeamsHouse.police(false));
  }

  @Test
  void aPersonOfAnotherTenantComesWithItAndWithoutAnAddress() {
    house
        .teams
        .tenant()
        .people()
        .knows(
            "o-partner",
            StandInTenant.OTHER_TENANT,
            "Health lead",
            "health.lead@example.net",
            "health.lead@example.net",
            "user");

    house.sender.send(house.sender.inChannel(PARTNER, TeamsHouse.BOARD, MENTION + " rag"));
    house.teams.take();

    assertThat(house.inbox.only().user())
        .isEqualTo(
            new Incoming.User(StandInTenant.OTHER_TENANT, "o-partner", Optional.empty(), false));
    assertThat(house.inbox.only().from().workspace()).isEqualTo(TeamsHouse.TENANT);
  }

  @Test
  void aGuestComesWithoutAnAddress() {
    house
        .teams
        .tenant()
        .people()
        .knows(
            "o-guest",
            TeamsHouse.TENANT,
            "Guest",
            "lead_example.net#EXT#@example.org",
            "chair@example.org",
            "guest");

    house.sender.send(
        house.sender.direct(new TeamsSender.Person("o-guest", TeamsHouse.TENANT), "rag"));
    house.teams.take();

    assertThat(house.inbox.only().user().email()).isEmpty();
  }

  @Test
  void aRosterThatAnswersWithSomebodyElseVouchesForNobody() {
    JsonObject person = house.teams.tenant().people().knows("o-police", "P", "chair@example.org");
    house.sender.send(house.sender.direct(POLICE_LEAD, "rag"));
    house.teams.take();
    assertThat(house.inbox.only().user().email()).contains("chair@example.org");

    house.restart();
    person.addProperty("id", "29:other");
    person.addProperty("aadObjectId", "o-other");
    house.sender.send(house.sender.direct(POLICE_LEAD, "rag"));
    house.teams.take();

    assertThat(house.inbox.heard().getLast().user().email()).isEmpty();
  }

  @Test
  void aPersonWithoutAnEntraIdIsKnownByTeamsOwn() {
    JsonObject asked = house.sender.direct(POLICE_LEAD, "rag");
    asked.getAsJsonObject("from").remove("aadObjectId");

    house.sender.send(asked);
    house.teams.take();

    assertThat(house.inbox.only().user().id()).isEqualTo("29:o-police");
    assertThat(house.inbox.only().from().place()).isEqualTo("29:o-police");
  }
}
