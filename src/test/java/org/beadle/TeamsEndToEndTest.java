package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.beadle.plan.Rag;
import org.beadle.teams.ShownCard;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From Teams' requests to the record and back, through a whole server. */
@Timeout(60)
class TeamsEndToEndTest {
  private static final TeamsSender.Person QUALITY = TeamsServer.QUALITY;
  private static final String BOARD = TeamsServer.BOARD;

  @TempDir Path folder;
  private TeamsServer server;

  @BeforeEach
  void start() {
    server = new TeamsServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aCommandChangesTheRecordAndIsAnsweredInItsThread() {
    JsonObject asked = inBoard(QUALITY, "action 2.3a done All read");
    assertThat(server.sender.deliver(asked).status()).isEqualTo(200);
    StandInConnector.Call answer = server.teams.take();
    assertThat(answer.where()).isEqualTo(BOARD + ";messageid=" + asked.get("id").getAsString());
    assertThat(summary(answer)).startsWith("Action 2.3a is finished.");
    assertThat(server.action("2.3a").closure().orElseThrow().by())
        .isEqualTo("Quality assurance lead");
  }

  @Test
  void whoMayNotIsToldAndNothingChanges() {
    server.sender.deliver(inBoard(TeamsServer.LAY, "action 2.3a done"));
    assertThat(summary(server.teams.take())).startsWith("You can't do that.");
    assertThat(server.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aButtonTakesTheChangeBackInPlace() {
    JsonObject card = answer("action 2.3a done");
    TeamsSender.Answer undone = press("1600000000000", ShownCard.pressed(card, "Undo", ""));
    assertThat(ShownCard.of(undone.card())).contains("Taken back: Action 2.3a");
    assertThat(server.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aButtonThatAsksDeclaresAColourWithItsReason() {
    JsonObject card = answer("action 2.3a");
    TeamsSender.Answer red =
        press("1600000000000", ShownCard.pressed(card, "Amber", "The files are locked away"));
    assertThat(ShownCard.of(red.card())).contains("Amber");
    assertThat(server.action("2.3a").declared().orElseThrow().rag()).isEqualTo(Rag.AMBER);
    assertThat(server.updates("2.3a").getFirst().note()).contains("The files are locked away");
  }

  @Test
  void whoInstallsBeadleIsShownTheOwnActions() {
    server.sender.deliver(server.sender.installation(QUALITY, "remove"));
    assertThat(server.closed()).containsExactly(TeamsServer.at("o-quality"));
    server.sender.deliver(server.sender.installation(QUALITY, "add"));
    StandInConnector.Call greeting = server.teams.take();
    while (!ShownCard.of(greeting.json()).contains("board help")) greeting = server.teams.take();
    assertThat(greeting.where()).isEqualTo(StandInTenant.personal("o-quality"));
    assertThat(ShownCard.of(greeting.json())).contains("2.3a").doesNotContain("4.6");
    assertThat(server.closed()).isEmpty();
  }

  @Test
  void aMentionIsDoneOnceHoweverOftenTeamsBringsIt() {
    JsonObject asked = inBoard(QUALITY, "action 2.3a note Half is done");
    server.sender.deliver(asked);
    assertThat(summary(server.teams.take())).startsWith("Action 2.3a has a new note.");
    assertThat(server.sender.deliver(asked).status()).isEqualTo(200);
    server.sender.deliver(inBoard(QUALITY, "action 2.3a"));
    server.teams.take();
    assertThat(server.updates("2.3a")).hasSize(1);
    assertThat(server.teams.tenant().everything(BOARD)).hasSize(2);
  }

  @Test
  void aPressThatTeamsBringsAgainIsDoneOnceAndAnsweredAlike() {
    JsonObject data = ShownCard.pressed(answer("action 2.3a"), "Done", "");
    JsonObject press = server.sender.pressInChannel(QUALITY, BOARD, "1600000000000", data);
    TeamsSender.Answer first = server.sender.deliver(press);
    assertThat(server.sender.deliver(press)).isEqualTo(first);
    assertThat(server.action("2.3a").closure()).isPresent();
  }

  @Test
  void aCardThatStandsInAThreadIsBroughtUpToDateInPlace() {
    server.sender.deliver(inBoard(QUALITY, "action 2.3a note Begun"));
    server.teams.take();
    server.untilTheCardIsKnown("2.3a");
    server.sender.deliver(server.sender.direct(QUALITY, "action 2.3a done"));
    StandInConnector.Call update = server.teams.take(Operation.UPDATE);
    assertThat(ShownCard.of(update.json())).contains("Blue");
    assertThat(server.teams.tenant().everything(BOARD))
        .extracting(activity -> activity.get("id").getAsString())
        .containsExactly(update.what());
  }

  @Test
  void aReminderReachesItsHolderAndItsButtonWorks() {
    server.clock.set(Instant.parse("2018-06-25T09:00:00Z"));
    String own = StandInTenant.personal("o-quality");
    StandInConnector.Call reminder = server.teams.take();
    while (!reminder.where().equals(own)) reminder = server.teams.take();
    assertThat(ShownCard.of(reminder.json())).contains("2.3a");
    JsonObject data = ShownCard.pressed(reminder.json(), "Done: 2.3a", "");
    server.sender.deliver(server.sender.press(QUALITY, "1600000000000", data));
    StandInConnector.Call answer = server.teams.take();
    while (!summary(answer).startsWith("Action 2.3a is finished")) answer = server.teams.take();
    assertThat(answer.where()).isEqualTo(own);
    assertThat(server.action("2.3a").closure()).isPresent();
  }

  @Test
  void whatIsNotSignedForTeamsServiceChangesNothing() {
    List<UnaryOperator<String>> strangers =
        List.of(
            service -> "",
            service -> "not.a.token",
            service -> server.tokens.good("https://elsewhere.example/"));
    for (UnaryOperator<String> token : strangers) {
      TeamsSender stranger =
          TeamsSender.over(server.messages, token, server.teams.serviceUrl(), server.clock);
      assertThat(stranger.deliver(inBoard(QUALITY, "action 2.3a done")).status()).isIn(401, 403);
    }
    assertThat(server.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aChannelThatIsDeletedIsClosedAndARestoredOneOpened() {
    server.sender.deliver(server.sender.happened(QUALITY, "channelDeleted", BOARD));
    assertThat(server.closed()).containsExactly(TeamsServer.at(BOARD));
    server.sender.deliver(server.sender.happened(QUALITY, "channelRestored", BOARD));
    assertThat(server.closed()).isEmpty();
  }

  private JsonObject answer(String command) {
    server.sender.deliver(inBoard(QUALITY, command));
    return server.teams.take().json();
  }

  private TeamsSender.Answer press(String card, JsonObject data) {
    return server.sender.deliver(server.sender.pressInChannel(QUALITY, BOARD, card, data));
  }

  private JsonObject inBoard(TeamsSender.Person person, String command) {
    return server.sender.inChannel(person, BOARD, TeamsSender.MENTION + " " + command);
  }

  private static String summary(StandInConnector.Call answer) {
    return answer.json().get("summary").getAsString();
  }
}
