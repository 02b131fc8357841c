package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.teams.TeamsHouse.BOARD;
import static org.beadle.teams.TeamsHouse.POLICE_LEAD;
import static org.beadle.teams.TeamsHouse.TENANT;
import static org.beadle.teams.TeamsSender.TEAM;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes after something newer changes nothing. */
class TeamsEventOrderTest {
  private final TeamsHouse house =
      new TeamsHouse().knowsPoliceLead().answers(ChannelNews.OWN_ACTIONS);
  private final ChannelNews channels = new ChannelNews(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aRemovalThatIsOlderThanWhatIsKnownIsLeft() {
    JsonObject removal = house.sender.installation(POLICE_LEAD, "remove");
    house.sender.send(house.sender.installation(POLICE_LEAD, "add"));

    house.sender.send(removal);

    assertThat(house.references.find(TENANT, "o-police")).isPresent();
    assertThat(house.notices.told).containsExactly("opened " + TENANT + " o-police");
  }

  @Test
  void anInstallationOrMessageThatIsOlderThanTheRemovalIsLeft() {
    JsonObject installation = house.sender.installation(POLICE_LEAD, "add");
    JsonObject message = house.sender.direct(POLICE_LEAD, "thanks");
    house.sender.send(house.sender.installation(POLICE_LEAD, "remove"));

    house.sender.send(installation);
    assertThat(house.references.all()).isEmpty();
    assertThat(house.inbox.heard()).isEmpty();

    house.sender.send(message);
    assertThat(house.references.all()).isEmpty();
    assertThat(house.notices.told).hasSize(1);
  }

  @Test
  void anInstallationThatIsOlderThanTheRemovalDoesNotOpenTheChosenChannel() {
    JsonObject installation = house.sender.installationInTeam(POLICE_LEAD, "add", BOARD);
    channels.speakIn(BOARD);
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));
    house.notices.told.clear();

    house.sender.send(installation);

    assertThat(house.references.all()).isEmpty();
    assertThat(house.notices.told).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"channelRenamed", "channelRestored"})
  void newsOfAChannelThatIsOlderThanTheRemovalIsLeft(String event) {
    JsonObject news = house.sender.happened(POLICE_LEAD, event, BOARD);
    channels.speakIn(BOARD);
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));
    house.notices.told.clear();

    house.sender.send(news);

    assertThat(house.references.all()).isEmpty();
    assertThat(house.notices.told).isEmpty();
  }

  @Test
  void whatWasSaidBetweenAChannelsEndAndItsTeamsIsLeft() {
    channels.happened("channelDeleted", BOARD);
    JsonObject restored = house.sender.happened(POLICE_LEAD, "channelRestored", BOARD);
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));

    house.sender.send(restored);

    assertThat(house.references.all()).isEmpty();
  }

  @Test
  void aDeletionThatIsOlderThanWhatIsKnownIsLeft() {
    JsonObject deletion = house.sender.happened(POLICE_LEAD, "channelDeleted", BOARD);
    channels.happened("channelRestored", BOARD);
    house.notices.told.clear();

    house.sender.send(deletion);

    assertThat(house.references.find(TENANT, BOARD)).isPresent();
    assertThat(house.notices.told).isEmpty();
  }
}
