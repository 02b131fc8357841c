package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes after something newer changes nothing. */
class TeamsEventOrderTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;
  private static final String TENANT = TeamsHouse.TENANT;
  private static final String TEAM = TeamsSender.TEAM;
  private static final String BOARD = TeamsHouse.BOARD;

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @BeforeEach
  void answer() {
    house.inbox.answers(
        incoming -> Post.of("Two actions.", List.of(new Block.Heading("Red: late"))));
  }

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
    speakIn(BOARD);
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
    speakIn(BOARD);
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));
    house.notices.told.clear();

    house.sender.send(news);

    assertThat(house.references.all()).isEmpty();
    assertThat(house.notices.told).isEmpty();
  }

  @Test
  void whatWasSaidBetweenAChannelsEndAndItsTeamsIsLeft() {
    happened("channelDeleted", BOARD);
    JsonObject restored = house.sender.happened(POLICE_LEAD, "channelRestored", BOARD);
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));

    house.sender.send(restored);

    assertThat(house.references.all()).isEmpty();
  }

  @Test
  void aDeletionThatIsOlderThanWhatIsKnownIsLeft() {
    JsonObject deletion = house.sender.happened(POLICE_LEAD, "channelDeleted", BOARD);
    happened("channelRestored", BOARD);
    house.notices.told.clear();

    house.sender.send(deletion);

    assertThat(house.references.find(TENANT, BOARD)).isPresent();
    assertThat(house.notices.told).isEmpty();
  }

  private void speakIn(String channel) {
    house.sender.send(house.sender.inChannel(POLICE_LEAD, channel, "hello everybody"));
  }

  private void happened(String event, String channel) {
    assertThat(house.sender.send(house.sender.happened(POLICE_LEAD, event, channel)))
        .isEqualTo(new Reply(200, Optional.empty()));
  }
}
