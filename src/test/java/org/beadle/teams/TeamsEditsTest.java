package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message to Beadle that was edited is not read again, and who edited it is told so. */
class TeamsEditsTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoEditsAMessageIsToldToSendANewOne() {
    JsonObject edit =
        edit(house.sender.direct(POLICE_LEAD, "action 2.3 done"), "2026-09-30T10:00:00Z");

    house.sender.send(edit);
    house.sender.send(edit);

    assertThat(ShownCard.of(house.teams.take().json()))
        .contains("send what you mean as a new message");
    house.settle();
    assertThat(house.teams.calls(Operation.SEND)).hasSize(1);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aMessageThatIsEditedTwiceIsAnsweredTwice() {
    JsonObject message = house.inBoard(TeamsSender.MENTION + " action 2.3 done");

    house.sender.send(edit(message, "2026-09-30T10:00:00Z"));
    house.sender.send(edit(message, "2026-09-30T10:01:00Z"));
    house.settle();

    assertThat(house.teams.calls(Operation.SEND)).hasSize(2);
    assertThat(house.teams.take().where())
        .isEqualTo(TeamsHouse.BOARD + ";messageid=" + message.get("id").getAsString());
  }

  @Test
  void anEditOfWhatWasNotSaidToBeadleIsNotAnswered() {
    house.sender.send(edit(house.inBoard("action 2.3 done"), "2026-09-30T10:00:00Z"));
    JsonObject takenBack = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    edit(takenBack, "2026-09-30T10:00:00Z");
    takenBack.getAsJsonObject("channelData").addProperty("eventType", "undeleteMessage");
    house.sender.send(takenBack);
    house.settle();

    assertThat(house.teams.calls(Operation.SEND)).isEmpty();
    assertThat(house.inbox.heard()).isEmpty();
  }

  private static JsonObject edit(JsonObject message, String at) {
    message.addProperty("type", "messageUpdate");
    message.addProperty("timestamp", at);
    message.getAsJsonObject("channelData").addProperty("eventType", "editMessage");
    return message;
  }
}
