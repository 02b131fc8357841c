package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.beadle.chat.Address;
import org.beadle.plan.Lead;
import org.beadle.plan.Rag;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;
import org.beadle.wire.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From Slack's requests to the record and back, through a whole server. */
@Timeout(60)
class SlackEndToEndTest {
  @TempDir Path folder;
  private SlackServer server;

  @BeforeEach
  void start() throws IOException {
    server = new SlackServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonObject button(JsonObject answer, String label) {
    return new StandInSlack.Call("answer", Map.of(), answer).button(label);
  }

  @Test
  void aCommandChangesTheRecordAndIsAnsweredInTheAcknowledgement() {
    SlackSender.Answer answer =
        server.sender.command(
            SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a done All read");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("response_type").getAsString()).isEqualTo("in_channel");
    assertThat(answer.json().get("text").getAsString()).startsWith("Action 2.3a is finished.");
    assertThat(server.record.action("2.3a").closure().orElseThrow().by())
        .isEqualTo("Quality assurance lead");
  }

  @Test
  void outsideTheBoardsChannelsAChangeIsShownToWhoMadeItAlone() {
    JsonObject done =
        server
            .sender
            .command(SlackServer.QUALITY, "C0COLLEAGUES", "/action", "2.3a done All read")
            .json();
    assertThat(done.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(done.get("text").getAsString()).startsWith("Action 2.3a is finished.");

    server.sender.press(SlackServer.QUALITY, "C0COLLEAGUES", button(done, "Undo"));
    JsonObject undone = server.slack.take("response").json();
    assertThat(undone.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(undone.get("text").getAsString()).startsWith("Taken back");
  }

  @Test
  void whoMayNotIsToldAloneAndNothingChanges() {
    JsonObject answer =
        server.sender.command(SlackServer.LAY, SlackServer.BOARD, "/action", "2.3a done").json();
    assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(answer.get("text").getAsString()).startsWith("You can't do that.");
    assertThat(server.record.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aButtonTakesTheChangeBack() {
    JsonObject done =
        server
            .sender
            .command(SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a done")
            .json();
    server.sender.press(SlackServer.QUALITY, SlackServer.BOARD, button(done, "Undo"));
    StandInSlack.Call response = server.slack.take("response");
    assertThat(response.json().get("text").getAsString()).startsWith("Taken back: “Action 2.3a");
    assertThat(server.record.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aFormDeclaresAColourWithItsReason() {
    JsonObject card =
        server.sender.command(SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a").json();
    server.sender.press(SlackServer.QUALITY, SlackServer.BOARD, button(card, "Amber"));
    JsonObject view = server.slack.take("views.open").view();
    server.sender.submit(
        SlackServer.QUALITY, view, Map.of("colour", "red", "words", "The files are locked away"));
    assertThat(server.slack.take("response").json().get("text").getAsString()).contains("Red");
    assertThat(server.record.action("2.3a").declared().orElseThrow().rag()).isEqualTo(Rag.RED);
    assertThat(server.record.updates("2.3a").getFirst().note())
        .contains("The files are locked away");
  }

  @Test
  void theHomeTabListsOnesOwnActions() {
    server.sender.homeOpened(SlackServer.QUALITY);
    StandInSlack.Call published = server.slack.take("views.publish");
    assertThat(published.field("user_id")).isEqualTo(SlackServer.QUALITY.id());
    assertThat(published.view().toString())
        .contains("Action: 2.3a;")
        .doesNotContain("Action: 4.6;");
  }

  @Test
  void anActionGoesToWhomAMentionMeansAndNotToWhoeverHasTheName() {
    server.slack.knows("U0MANAGER", StandInSlack.TEAM, "Manager", "manager@board.example");
    server.slack.knows("U0VISITOR", "T0VISITOR", "Health lead", "health@partners.example");
    server.slack.knows("U0HEALTH", StandInSlack.TEAM, "Dr Ann", "health@partners.example");
    Lead before = server.record.action("2.3a").lead();

    String visitor = managers("2.3a owner <@U0VISITOR>");
    assertThat(visitor)
        .contains("mentioned as “@Health lead” is of nobody on this board")
        .doesNotContain("U0VISITOR");
    assertThat(server.record.action("2.3a").lead()).isEqualTo(before);

    assertThat(managers("2.3a owner <@U0HEALTH>")).contains("Health lead");
    assertThat(server.record.action("2.3a").lead()).isNotEqualTo(before);

    managers("2.3a note Spoke to <@U0VISITOR> and <@U0HEALTH>");
    assertThat(server.record.updates("2.3a").getFirst().note())
        .contains("Spoke to @Health lead and @Dr Ann");
  }

  /** What the board manager, who was not met before, is answered. */
  private String managers(String text) {
    SlackSender.Person manager = new SlackSender.Person("U0MANAGER", StandInSlack.TEAM);
    SlackSender.Answer answer = server.sender.command(manager, SlackServer.BOARD, "/action", text);
    JsonObject said =
        answer.body().isEmpty() ? server.slack.take("response").json() : answer.json();
    return said.get("text").getAsString();
  }

  @Test
  void aMentionIsAnsweredInItsThreadAndDoneOnceHoweverOftenSlackBringsIt() {
    JsonObject event =
        server.sender.mentionEvent(
            SlackServer.QUALITY,
            SlackServer.BOARD,
            "<@" + StandInSlack.BOT + "> action 2.3a note Half is done");
    JsonObject envelope = server.sender.envelope(event);
    server.sender.event(envelope);
    StandInSlack.Call answer = server.slack.take("chat.postMessage");
    server.sender.eventAgain(envelope);
    assertThat(answer.field("text")).startsWith("Action 2.3a has a new note.");
    assertThat(answer.field("thread_ts")).isEqualTo(event.get("ts").getAsString());
    assertThat(server.record.updates("2.3a")).hasSize(1);
    server.sender.command(SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a");
    assertThat(server.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aCommandThatSlackBringsAgainIsDoneOnce() {
    Map<String, String> fields =
        server.sender.commandFields(
            SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a note Half is done");
    String first = server.sender.form(fields).body();
    assertThat(server.sender.form(fields).body()).isEqualTo(first);
    assertThat(server.record.updates("2.3a")).hasSize(1);
  }

  @Test
  void aCardThatStandsIsBroughtUpToDateInPlace() {
    server.sender.mention(
        SlackServer.QUALITY,
        SlackServer.BOARD,
        "<@" + StandInSlack.BOT + "> action 2.3a note Begun");
    server.slack.take("chat.postMessage");
    String stamp = server.slack.messages(SlackServer.BOARD).getFirst().get("ts").getAsString();
    server.record.untilTheCardIsKnown("2.3a");
    server.sender.command(SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a done");
    StandInSlack.Call update = server.slack.take("chat.update");
    assertThat(update.field("ts")).isEqualTo(stamp);
    assertThat(update.field("channel")).isEqualTo(SlackServer.BOARD);
    assertThat(update.field("text")).contains("Blue");
    assertThat(server.slack.messages(SlackServer.BOARD)).hasSize(1);
  }

  @Test
  void aReminderReachesItsHolderWithTheMarkOfItsDelivery() {
    server.clock.set(Instant.parse("2018-06-25T09:00:00Z"));
    StandInSlack.Call reminder = server.slack.take("chat.postMessage");
    while (!reminder.field("channel").equals(StandInSlack.directMessages(SlackServer.QUALITY.id())))
      reminder = server.slack.take("chat.postMessage");
    assertThat(reminder.field("text")).contains("2.3a");
    String metadata = reminder.field("metadata");
    long sent =
        server.record.deliveries().stream()
            .filter(delivery -> metadata.contains(delivery.deliveryId().toString()))
            .count();
    assertThat(sent).isEqualTo(1);
    server.sender.press(
        SlackServer.QUALITY, reminder.field("channel"), reminder.button("Done: 2.3a"));
    server.slack.take("response");
    assertThat(server.record.action("2.3a").closure()).isPresent();
  }

  @Test
  void whatIsNotSignedBySlackOrNotOfNowChangesNothing() {
    Instant now = server.clock.instant();
    List<SlackSender> strangers =
        List.of(
            new SlackSender(server.events, "another-secret", server.clock, server.slack),
            new SlackSender(
                server.events,
                SlackServer.SECRET,
                at(now.minus(Duration.ofMinutes(6))),
                server.slack),
            new SlackSender(
                server.events,
                SlackServer.SECRET,
                at(now.plus(Duration.ofMinutes(6))),
                server.slack));
    for (SlackSender stranger : strangers)
      assertThat(
              stranger
                  .command(SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a done")
                  .status())
          .isEqualTo(401);
    String body =
        Form.of(
            server.sender.commandFields(
                SlackServer.QUALITY, SlackServer.BOARD, "/action", "2.3a done"));
    assertThat(server.sender.unsigned(body, Form.TYPE, Map.of()).status()).isEqualTo(401);
    assertThat(server.record.action("2.3a").closure()).isEmpty();
  }

  private static InstantSource at(Instant moment) {
    return InstantSource.fixed(moment);
  }

  @Test
  void aChannelThatSlackRenumbersIsFollowedAndAnArchivedOneClosed() {
    JsonObject renumbered = new JsonObject();
    renumbered.addProperty("type", "channel_id_changed");
    renumbered.addProperty("old_channel_id", SlackServer.BOARD);
    renumbered.addProperty("new_channel_id", "C0NEW");
    server.sender.event(server.sender.envelope(renumbered));
    JsonObject archived = new JsonObject();
    archived.addProperty("type", "channel_archive");
    archived.addProperty("channel", "C0NEW");
    server.sender.event(server.sender.envelope(archived));

    Address at = new Address("slack", StandInSlack.TEAM, "C0NEW");
    assertThat(server.record.channels()).contains(at);
    assertThat(server.record.closed()).containsExactly(at);
  }

  @Test
  void theCheckOfTheCertificateIsAnswered() {
    assertThat(server.sender.form(Map.of("ssl_check", "1", "token", "unused")).status())
        .isEqualTo(200);
  }
}
