package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.beadle.chat.Incoming;
import org.beadle.chat.Mentioned;
import org.beadle.chat.Replies;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a mention means: the account that Teams names, whatever it is called. */
class TeamsMentionedTest {
  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMentionIsTheAddressThatTheTenantVouchesFor() {
    house.teams.tenant().people().knows("o-jane", "Jane (Police)", "manager@example.org");

    Incoming heard = heard("29:o-jane", "Jane (Police)");

    assertThat(heard.text()).isEqualTo("action 2.3 owner @manager@example.org");
    assertThat(heard.readable()).isEqualTo("action 2.3 owner @Jane (Police)");
    assertThat(heard.mentioned().accounts())
        .isEqualTo(
            Map.of("@manager@example.org", new Mentioned.Account(TeamsHouse.TENANT, "o-jane")));
  }

  @Test
  void aStrangersAccountIsItsIdWhateverItIsCalled() {
    house
        .teams
        .tenant()
        .people()
        .knows(
            "o-guest",
            StandInTenant.OTHER_TENANT,
            "Health lead",
            "x_example.net#EXT#@example.org",
            "health.lead@example.org",
            "guest");

    Incoming heard = heard("29:o-guest", "Health lead");

    assertThat(heard.text()).isEqualTo("action 2.3 owner @o-guest");
    assertThat(heard.readable()).isEqualTo("action 2.3 owner @Health lead");
    assertThat(heard.mentioned().accounts())
        .containsValue(new Mentioned.Account(StandInTenant.OTHER_TENANT, "o-guest"));
  }

  @Test
  void whoIsInNoRosterIsTheIdThatTeamsGives() {
    assertThat(heard("29:o-nobody", "Health lead").text())
        .isEqualTo("action 2.3 owner @29:o-nobody");
  }

  @Test
  void whoCannotBeLookedUpIsTheIdThatTeamsGives() {
    house.meetPoliceLead();
    for (int attempt = 0; attempt < Replies.ATTEMPTS; attempt++)
      house.teams.fail(Operation.MEMBER, new Fault.Status(503, 0));

    Incoming heard = heard("29:o-health", "Health lead");

    assertThat(heard.text()).isEqualTo("action 2.3 owner @29:o-health");
    assertThat(heard.user()).isEqualTo(TeamsHouse.police(false));
  }

  @Test
  void whoWasMentionedBeforeIsNotLookedUpAgain() {
    house.teams.tenant().people().knows("o-jane", "Jane", "manager@example.org");
    heard("29:o-jane", "Jane");
    house.inbox.heard().clear();

    assertThat(heard("29:o-jane", "Jane").text()).endsWith("@manager@example.org");

    assertThat(house.teams.calls(Operation.MEMBER)).hasSize(2);
  }

  private Incoming heard(String id, String name) {
    JsonObject asked =
        house.inBoard(TeamsSender.MENTION + " action 2.3 owner <at>" + name + "</at>");
    JsonObject mentioned = new JsonObject();
    mentioned.addProperty("id", id);
    mentioned.addProperty("name", name);
    JsonObject entity = new JsonObject();
    entity.addProperty("type", "mention");
    entity.addProperty("text", "<at>" + name + "</at>");
    entity.add("mentioned", mentioned);
    asked.getAsJsonArray("entities").add(entity);
    house.sender.send(asked);
    house.teams.take();
    return house.inbox.only();
  }
}
