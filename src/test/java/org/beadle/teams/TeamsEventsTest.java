package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.teams.TeamsHouse.BOARD;
import static org.beadle.teams.TeamsHouse.POLICE_LEAD;
import static org.beadle.teams.TeamsHouse.TENANT;
import static org.beadle.teams.TeamsSender.TEAM;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Beadle is put in and taken out, and what becomes of teams and channels. */
class TeamsEventsTest {
  private final TeamsHouse house =
      new TeamsHouse().knowsPoliceLead().answers(ChannelNews.OWN_ACTIONS);
  private final ChannelNews channels = new ChannelNews(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoInstallsBeadleIsGreetedOnceWithTheOwnActions() {
    house.sender.send(house.sender.installation(POLICE_LEAD, "add"));

    StandInConnector.Call greeting = house.teams.take();
    assertThat(greeting.where()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(ShownCard.of(greeting.json())).contains("board help").contains("Red: late");
    assertThat(house.inbox.only().text()).isEqualTo("action list mine");
    assertThat(house.inbox.only().user().direct()).isTrue();
    assertThat(house.references.find(TENANT, "o-police")).isPresent();
    house.settle();
    assertThat(posts()).hasSize(1);
  }

  @Test
  void whereAPersonInstallsBeadleTheChosenChannelIsTheChatItself() {
    JsonObject installation = house.sender.installation(POLICE_LEAD, "add");
    installation
        .getAsJsonObject("channelData")
        .add("settings", TeamsSender.chosen(StandInTenant.personal("o-police")));

    house.sender.send(installation);

    assertThat(house.references.all())
        .extracting(Reference::kind)
        .containsExactly(Reference.Kind.PERSONAL);
  }

  @Test
  void aTeamIsGreetedInTheChannelThatWasChosen() {
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "add", BOARD));

    StandInConnector.Call greeting = house.teams.take();
    assertThat(greeting.where()).isEqualTo(BOARD);
    assertThat(ShownCard.of(greeting.json())).contains("@Beadle action list late");
    assertThat(house.inbox.heard()).isEmpty();
    assertThat(house.references.find(TENANT, TEAM).orElseThrow().team()).contains(TEAM);
    assertThat(house.references.find(TENANT, BOARD).orElseThrow().team()).contains(TEAM);
    assertThat(house.notices.told)
        .containsExactlyInAnyOrder(
            "opened " + TENANT + " " + TEAM, "opened " + TENANT + " " + BOARD);
  }

  @Test
  void aTeamWhereNoChannelWasChosenIsGreetedInItsGeneralOne() {
    JsonObject installed = house.sender.installationInTeam(POLICE_LEAD, "add", BOARD);
    installed.getAsJsonObject("channelData").remove("settings");

    house.sender.send(installed);

    assertThat(house.teams.take().where()).isEqualTo(TEAM);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBotsMembershipBesideItsInstallationGreetsNobodyAgain(boolean membershipFirst) {
    JsonObject membership = house.sender.botInTeam(POLICE_LEAD, "membersAdded");
    JsonObject installed = house.sender.installationInTeam(POLICE_LEAD, "add", BOARD);
    membership.add("timestamp", installed.get("timestamp"));

    house.sender.send(membershipFirst ? membership : installed);
    house.sender.send(membershipFirst ? installed : membership);

    assertThat(house.teams.take().where()).isEqualTo(BOARD);
    house.settle();
    assertThat(posts()).hasSize(1);
  }

  @Test
  void anUpgradeGreetsNobodyAndKeepsWhereItIs() {
    house.sender.send(house.sender.installation(POLICE_LEAD, "add-upgrade"));
    house.sender.send(house.sender.installation(POLICE_LEAD, "remove-upgrade"));
    house.settle();

    assertThat(posts()).isEmpty();
    assertThat(house.inbox.heard()).isEmpty();
    assertThat(house.references.find(TENANT, "o-police")).isPresent();
  }

  @Test
  void whoRemovesBeadleClosesTheOwnPlaceAndOpensItByInstallingAgain() {
    house.sender.send(house.sender.installation(POLICE_LEAD, "add"));
    house.sender.send(house.sender.installation(POLICE_LEAD, "remove"));
    assertThat(house.references.all()).isEmpty();

    house.sender.send(house.sender.installation(POLICE_LEAD, "add"));

    assertThat(house.references.find(TENANT, "o-police")).isPresent();
    assertThat(house.notices.told)
        .containsExactly(
            "opened " + TENANT + " o-police",
            "closed " + TENANT + " o-police: Beadle was removed from the person's Teams",
            "opened " + TENANT + " o-police");
  }

  @ParameterizedTest
  @ValueSource(strings = {"installation", "membership", "both"})
  void aTeamThatRemovesBeadleClosesAllItsChannelsOnce(String by) {
    channels.speakIn(BOARD);
    channels.speakIn("19:health@thread.tacv2");
    house.sender.send(house.sender.direct(POLICE_LEAD, "rag"));
    house.notices.told.clear();

    if (!by.equals("installation"))
      house.sender.send(house.sender.botInTeam(POLICE_LEAD, "membersRemoved"));
    if (!by.equals("membership"))
      house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));

    assertThat(house.references.all()).extracting(Reference::place).containsExactly("o-police");
    assertThat(house.notices.told)
        .containsExactlyInAnyOrder(
            "closed " + TENANT + " " + TEAM + ": Beadle was removed from the team",
            "closed " + TENANT + " " + BOARD + ": Beadle was removed from the team",
            "closed " + TENANT + " 19:health@thread.tacv2: Beadle was removed from the team");
  }

  @Test
  void aTeamThatTakesBeadleBackOpensTheChannelsThatItHad() {
    channels.speakIn(BOARD);
    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "remove", TEAM));
    house.notices.told.clear();

    house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "add", TEAM));

    assertThat(house.references.find(TENANT, BOARD)).isPresent();
    assertThat(house.notices.told)
        .contains("opened " + TENANT + " " + BOARD, "opened " + TENANT + " " + TEAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"installed", "teamUnarchived"})
  void channelsInWhichNobodyHasSpokenAreOpenedWithTheirTeam(String by) {
    house.teams.tenant().people().hasChannel(TEAM, TEAM, "General");
    house.teams.tenant().people().hasChannel(TEAM, "19:quiet@thread.tacv2", "Quiet");
    house.teams.fail(Operation.CHANNELS, new Fault.Status(503, -1));

    if (by.equals("installed"))
      house.sender.send(house.sender.installationInTeam(POLICE_LEAD, "add", BOARD));
    else channels.happened(by, TEAM);
    house.settle();

    assertThat(house.notices.told)
        .containsOnlyOnce(
            "opened " + TENANT + " " + TEAM, "opened " + TENANT + " 19:quiet@thread.tacv2");
    Reference quiet = house.references.find(TENANT, "19:quiet@thread.tacv2").orElseThrow();
    assertThat(quiet.team()).contains(TEAM);
    assertThat(quiet.name()).contains("Quiet");
  }

  @Test
  void aChannelThatIsDeletedIsClosedAndARestoredOneOpened() {
    channels.speakIn(BOARD);
    channels.speakIn("19:health@thread.tacv2");
    house.notices.told.clear();

    channels.happened("channelDeleted", BOARD);
    assertThat(house.references.find(TENANT, BOARD)).isEmpty();
    assertThat(house.references.find(TENANT, "19:health@thread.tacv2")).isPresent();
    channels.happened("channelRestored", BOARD);

    assertThat(house.references.find(TENANT, BOARD)).isPresent();
    assertThat(house.notices.told)
        .containsExactly(
            "closed " + TENANT + " " + BOARD + ": The channel was deleted",
            "opened " + TENANT + " " + BOARD);
  }

  @Test
  void aRenamedChannelIsCalledByItsNewNameAndKeepsItWhereTeamsIsSilent() {
    JsonObject renamed = house.sender.happened(POLICE_LEAD, "channelRenamed", BOARD);
    renamed
        .getAsJsonObject("channelData")
        .getAsJsonObject("channel")
        .addProperty("name", "Full board");

    house.sender.send(renamed);
    channels.speakIn(BOARD);

    assertThat(house.references.find(TENANT, BOARD).orElseThrow().name()).contains("Full board");
  }

  @ParameterizedTest
  @CsvSource({
    "teamArchived, teamUnarchived, The team was archived",
    "teamDeleted, teamRestored, The team was deleted",
    "teamHardDeleted, teamRestored, The team was deleted"
  })
  void aTeamThatIsPutAwayClosesItsChannels(String away, String back, String reason) {
    channels.speakIn(BOARD);
    house.notices.told.clear();

    channels.happened(away, TEAM);
    assertThat(house.references.all()).isEmpty();
    assertThat(house.notices.told).contains("closed " + TENANT + " " + BOARD + ": " + reason);
    channels.happened(back, TEAM);

    assertThat(house.references.find(TENANT, BOARD)).isPresent();
    house.settle();
    assertThat(posts()).isEmpty();
  }

  @Test
  void anotherMembersComingAndGoingChangesNothing() {
    JsonObject joined = house.sender.happened(POLICE_LEAD, "teamMemberAdded", TEAM);
    JsonObject left = house.sender.happened(POLICE_LEAD, "teamMemberRemoved", TEAM);
    JsonObject member = new JsonObject();
    member.addProperty("id", "29:o-health");
    JsonArray members = new JsonArray();
    members.add(member);
    joined.add("membersAdded", members);
    left.add("membersRemoved", members);

    assertThat(house.sender.send(joined)).isEqualTo(Reply.accepted());
    assertThat(house.sender.send(left)).isEqualTo(Reply.accepted());

    assertThat(house.notices.told).isEmpty();
  }

  @Test
  void anotherServiceAddressIsKeptFromTheNextActivityOn() {
    channels.speakIn(BOARD);
    JsonObject moved = house.sender.inChannel(POLICE_LEAD, BOARD, "hello");
    moved.addProperty("serviceUrl", "http://127.0.0.1:9/emea/");

    house.sender.send(moved);

    Reference kept = house.references.find(TENANT, BOARD).orElseThrow();
    assertThat(kept.serviceUrl()).isEqualTo("http://127.0.0.1:9/emea");
    assertThat(kept.seen()).isEqualTo(Instant.parse(moved.get("timestamp").getAsString()));
  }

  @Test
  void aGroupChatThatRemovesBeadleIsClosed() {
    house.sender.send(house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", "hello"));
    JsonObject removed = house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", "");
    removed.addProperty("type", "installationUpdate");
    removed.addProperty("action", "remove");

    house.sender.send(removed);

    assertThat(house.references.all()).isEmpty();
    assertThat(house.notices.told)
        .contains(
            "closed " + TENANT + " 19:chat@thread.v2: Beadle was removed from the group chat");
  }

  private List<StandInConnector.Call> posts() {
    return house.teams.calls(Operation.SEND);
  }
}
