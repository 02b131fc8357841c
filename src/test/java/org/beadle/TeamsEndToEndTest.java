package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.beadle.chat.Address;
import org.beadle.plan.Rag;
import org.beadle.teams.ShownCard;
import org.beadle.teams.SignedSender.Answer;
import org.beadle.teams.StandInConnector.Call;
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
  private static final String OWN = StandInTenant.personal(TeamsServer.QUALITY.object());

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

  private static String thread(JsonObject root) {
    return TeamsServer.BOARD + ";messageid=" + root.get("id").getAsString();
  }

  private static String type(JsonObject answer) {
    return answer.get("type").getAsString().replaceFirst("^application/vnd\\.microsoft\\.", "");
  }

  @Test
  void aCommandChangesTheRecordAndIsAnsweredInItsThread() {
    JsonObject said = server.mention(TeamsServer.QUALITY, "action 2.3a done All read");
    Answer answer = server.sender.send(said);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(server.record.action("2.3a").closure().orElseThrow().by())
        .as("who did it, within the request")
        .isEqualTo("Quality assurance lead");
    Call posted = server.teams.take();
    assertThat(posted.where()).isEqualTo(thread(said));
    assertThat(ShownCard.of(posted.json())).startsWith("Action 2.3a is finished.");
  }

  @Test
  void inAConversationOfTwoACommandNeedsNoMention() {
    server.sender.send(server.written().direct(TeamsServer.QUALITY, "action 2.3a done All read"));
    Call posted = server.teams.take();
    assertThat(posted.where()).isEqualTo(OWN);
    assertThat(ShownCard.of(posted.json())).startsWith("Action 2.3a is finished.");
    assertThat(server.record.action("2.3a").closure()).isPresent();
  }

  @Test
  void whoMayNotIsToldAndNothingChanges() {
    Call posted = server.ask(TeamsServer.LAY, "action 2.3a done");
    assertThat(ShownCard.of(posted.json())).startsWith("You can't do that.");
    assertThat(server.record.action("2.3a").closure()).isEmpty();
  }

  @Test
  void whoIsNotKnownYetIsLookedUpFirstAndAnsweredAllTheSame() {
    TeamsSender.Person chair = TeamsServer.person("o-chair");
    server.knows(chair, "Independent chair", "chair@board.example");
    int lookedUp = server.teams.calls(Operation.MEMBER).size();
    Call posted = server.ask(chair, "action 2.3a done");
    assertThat(server.teams.calls(Operation.MEMBER)).hasSize(lookedUp + 1);
    assertThat(ShownCard.of(posted.json())).startsWith("Action 2.3a is finished.");
    assertThat(server.record.action("2.3a").closure().orElseThrow().by())
        .isEqualTo("Independent chair");
  }

  @Test
  void aButtonTakesTheChangeBack() {
    Call done = server.ask(TeamsServer.QUALITY, "action 2.3a done");
    JsonObject answer = server.press(TeamsServer.QUALITY, done.where(), "Undo", "");
    assertThat(type(answer)).isEqualTo("activity.message");
    assertThat(answer.toString()).contains("Taken back: “Action 2.3a");
    assertThat(server.record.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aFormDeclaresAColourWithItsReason() {
    Call card = server.ask(TeamsServer.QUALITY, "action 2.3a");
    JsonObject answer =
        server.press(TeamsServer.QUALITY, card.where(), "Amber", "The school has not answered yet");
    assertThat(type(answer)).isEqualTo("activity.message");
    assertThat(answer.toString()).contains("Amber");
    assertThat(server.record.action("2.3a").declared().orElseThrow().rag()).isEqualTo(Rag.AMBER);
    assertThat(server.record.updates("2.3a").getFirst().note())
        .contains("The school has not answered yet");
  }

  @Test
  void whoInstallsBeadleIsShownTheOwnActions() {
    server.sender.send(server.written().installation(TeamsServer.QUALITY, "add"));
    Call greeting = server.teams.take();
    assertThat(greeting.where()).isEqualTo(OWN);
    assertThat(ShownCard.of(greeting.json())).contains("2.3a").doesNotContain("4.6");
  }

  @Test
  void aMentionIsAnsweredInItsThreadAndDoneOnceHoweverOftenTeamsBringsIt() {
    JsonObject said = server.mention(TeamsServer.QUALITY, "action 2.3a note Half is done");
    server.sender.send(said);
    Call answer = server.teams.take();
    JsonObject renamed = said.deepCopy();
    renamed.addProperty("id", "1690999999000");
    for (JsonObject again : List.of(said, renamed))
      assertThat(server.sender.send(again).status()).isEqualTo(200);
    assertThat(ShownCard.of(answer.json())).startsWith("Action 2.3a has a new note.");
    assertThat(answer.where()).isEqualTo(thread(said));
    assertThat(server.record.updates("2.3a")).hasSize(1);
    server.settle();
    assertThat(server.teams.messages(thread(said))).hasSize(1);
  }

  @Test
  void aCommandThatTeamsBringsAgainIsDoneOnce() {
    JsonObject said = server.written().direct(TeamsServer.QUALITY, "action 2.3a note Half is done");
    server.sender.send(said);
    server.sender.send(said);
    assertThat(server.record.updates("2.3a")).hasSize(1);
    server.settle();
    assertThat(server.teams.messages(OWN)).hasSize(1);
  }

  @Test
  void aPressThatTeamsBringsAgainIsDoneOnceAndGetsTheSameAnswer() {
    Call card = server.ask(TeamsServer.QUALITY, "action 2.3a");
    JsonObject press =
        server.pressing(TeamsServer.QUALITY, card.where(), "Add note", "Half is done");
    Answer first = server.sender.send(press);
    assertThat(server.sender.send(press)).isEqualTo(first);
    assertThat(server.record.updates("2.3a")).hasSize(1);
  }

  @Test
  void aCardThatStandsIsBroughtUpToDateInPlace() {
    JsonObject said = server.mention(TeamsServer.QUALITY, "action 2.3a note Begun");
    server.sender.send(said);
    server.teams.take();
    String id = server.newest(thread(said)).get("id").getAsString();
    server.record.untilTheCardIsKnown("2.3a");
    server.sender.send(server.written().direct(TeamsServer.QUALITY, "action 2.3a done"));
    Call update = server.teams.take(Operation.UPDATE);
    assertThat(update.what()).isEqualTo(id);
    assertThat(update.where()).isEqualTo(thread(said));
    assertThat(ShownCard.of(update.json())).contains("Blue");
    assertThat(server.teams.messages(thread(said))).hasSize(1);
    assertThat(ShownCard.of(server.newest(thread(said)))).contains("Blue");
  }

  @Test
  void aReminderReachesItsHolderAndItsButtonWorks() {
    server.clock.set(Instant.parse("2018-06-25T09:00:00Z"));
    Call reminder = server.teams.take();
    while (!reminder.where().equals(OWN)) reminder = server.teams.take();
    assertThat(ShownCard.of(reminder.json())).contains("2.3a");
    String card = server.newest(OWN).get("id").getAsString();
    JsonObject data = ShownCard.pressed(reminder.json(), "Done: 2.3a", "");
    JsonObject answer =
        server.sender.send(server.written().press(TeamsServer.QUALITY, card, data)).json();
    assertThat(type(answer)).isEqualTo("activity.message");
    assertThat(answer.get("value").getAsString())
        .as("what somebody is told who has to be looked up again after a week")
        .startsWith("One moment.");
    Call done = server.teams.take();
    while (!ShownCard.of(done.json()).startsWith("Action 2.3a is finished."))
      done = server.teams.take();
    assertThat(done.where()).isEqualTo(OWN);
    assertThat(server.record.action("2.3a").closure()).isPresent();
  }

  @Test
  void aDeletedChannelIsClosedAndARestoredOneOpenUnderItsNewName() {
    Address at = TeamsServer.at(TeamsServer.BOARD);
    happened("channelDeleted", "Board");
    assertThat(server.record.channels()).contains(at);
    assertThat(server.record.closed()).containsExactly(at);
    happened("channelRestored", "Board");
    happened("channelRenamed", "Safeguarding board");
    assertThat(server.record.closed()).isEmpty();
    assertThat(server.record.rows())
        .filteredOn(row -> row.startsWith("teams_conversation ") && row.contains(at.place()))
        .singleElement()
        .asString()
        .contains("Safeguarding board");
  }

  private void happened(String event, String name) {
    JsonObject news = server.written().happened(TeamsServer.QUALITY, event, TeamsServer.BOARD);
    news.getAsJsonObject("channelData").getAsJsonObject("channel").addProperty("name", name);
    assertThat(server.sender.send(news).status()).isEqualTo(200);
  }

  @Test
  void aTeamThatTakesBeadleOutClosesItsChannelsAndOneThatTakesItBackOpensThem() {
    Address at = TeamsServer.at(TeamsServer.BOARD);
    server.sender.send(
        server.written().installationInTeam(TeamsServer.QUALITY, "remove", TeamsServer.BOARD));
    assertThat(server.record.closed()).contains(at);
    server.sender.send(
        server.written().installationInTeam(TeamsServer.QUALITY, "add", TeamsServer.BOARD));
    assertThat(server.record.closed()).isEmpty();
    Call greeting = server.teams.take();
    assertThat(greeting.where()).isEqualTo(TeamsServer.BOARD);
    server.ask(TeamsServer.QUALITY, "action 2.3a done");
    assertThat(server.record.action("2.3a").closure()).isPresent();
  }
}
