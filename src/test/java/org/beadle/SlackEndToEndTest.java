package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.config.Loaded;
import org.beadle.config.Settings;
import org.beadle.desk.Importer;
import org.beadle.intake.BoardFile;
import org.beadle.intake.ProposedBoard;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Channel;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole server with the sample board, and a stand-in for Slack before and behind it. */
@Timeout(60)
class SlackEndToEndTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String BOARD = "C0BOARD";
  private static final SlackSender.Person QUALITY =
      new SlackSender.Person("U0QUALITY", StandInSlack.TEAM);
  private static final SlackSender.Person LAY = new SlackSender.Person("U0LAY", StandInSlack.TEAM);

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
  private final StandInSlack slack = StandInSlack.start(clock);
  private Installation installation;
  private Server server;
  private URI events;
  private SlackSender sender;

  @BeforeEach
  void start() throws Exception {
    installation = Installation.open(Installation.in(folder), clock);
    ProposedBoard board = (ProposedBoard) BoardFile.read("board.yaml", Sample.board());
    installation.importer().board(board, "board.yaml");
    installation.importer().plan(Sample.plan(), "sample", Importer.Mode.KEEP_MISSING);
    addChannel();
    server = Server.start(installation, settings());
    String listens = server.greeting().getFirst();
    events = URI.create(listens.substring(listens.indexOf("http")) + SlackRoutes.EVENTS);
    sender = new SlackSender(events, SECRET, clock, slack);
    slack.knows(QUALITY.id(), QUALITY.team(), "Quality assurance lead", "quality@board.example");
    slack.knows(LAY.id(), LAY.team(), "Lay member", "lay@board.example");
    meet(QUALITY);
    meet(LAY);
  }

  /** Lets Slack's people be looked up, after which commands are answered at once. */
  private void meet(SlackSender.Person person) {
    sender.command(person, BOARD, "/board", "help");
    slack.take("response");
  }

  private Settings settings() throws Exception {
    String api = slack.apiUrl();
    Path file =
        Files.writeString(
            folder.resolve("beadle.yaml"),
            """
            http:
              port: 0
            slack:
              signing-secret: %s
              bot-token: %s
              api-url: %s
            delivery:
              every-seconds: 1
            """
                .formatted(SECRET, StandInSlack.BOT_TOKEN, api.substring(0, api.length() - 1)));
    Loaded loaded = Settings.load(folder, file, Map.of());
    assertThat(loaded).isInstanceOf(Loaded.Ready.class);
    return ((Loaded.Ready) loaded).settings();
  }

  private void addChannel() {
    Board board = board();
    installation
        .store()
        .write(
            records -> {
              ChangeHeader header =
                  new ChangeHeader(
                      board.id(),
                      OptionalLong.empty(),
                      clock.instant(),
                      java.time.LocalDate.of(2018, 6, 18),
                      "test",
                      "",
                      "test");
              Change change = records.change(header);
              Address at = new Address("slack", StandInSlack.TEAM, BOARD);
              change
                  .setUp()
                  .putChannel(
                      new Channel(
                          records.nextId(), "board", Channel.Kind.BOARD, OptionalLong.empty(), at));
              change.finish("A channel was added.", "board", board.id());
              return null;
            });
  }

  @AfterEach
  void stop() {
    long board = board().id();
    OptionalLong broken = installation.store().read(records -> records.journal().verify(board));
    assertThat(broken).isEmpty();
    server.close();
    slack.close();
  }

  private Board board() {
    return installation.store().read(records -> records.boards().all()).getFirst();
  }

  private Action action(String ref) {
    long board = board().id();
    return installation
        .store()
        .read(
            records ->
                records
                    .actions()
                    .find(
                        Reader.everything(records.boards().roster(board)),
                        Ref.parse(ref).orElseThrow()))
        .orElseThrow();
  }

  private List<Update> updates(String ref) {
    Action action = action(ref);
    return installation
        .store()
        .read(
            records ->
                records
                    .actions()
                    .updates(
                        Reader.everything(records.boards().roster(action.board())),
                        action.id(),
                        100));
  }

  /** The server hears that its message stands a moment after the message does. */
  private void untilTheCardIsKnown(String ref) {
    long action = action(ref).id();
    while (installation.store().read(records -> records.cards().about(action)).isEmpty())
      Thread.onSpinWait();
  }

  private static JsonObject button(JsonObject answer, String label) {
    return new StandInSlack.Call("answer", Map.of(), answer).button(label);
  }

  @Test
  void aCommandChangesTheRecordAndIsAnsweredInTheAcknowledgement() {
    SlackSender.Answer answer = sender.command(QUALITY, BOARD, "/action", "2.3a done All read");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("response_type").getAsString()).isEqualTo("in_channel");
    assertThat(answer.json().get("text").getAsString()).startsWith("Action 2.3a is finished.");
    assertThat(action("2.3a").closure().orElseThrow().by()).isEqualTo("Quality assurance lead");
  }

  @Test
  void whoMayNotIsToldAloneAndNothingChanges() {
    JsonObject answer = sender.command(LAY, BOARD, "/action", "2.3a done").json();
    assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(answer.get("text").getAsString()).startsWith("You can't do that.");
    assertThat(action("2.3a").closure()).isEmpty();
  }

  @Test
  void aButtonTakesTheChangeBack() {
    JsonObject done = sender.command(QUALITY, BOARD, "/action", "2.3a done").json();
    sender.press(QUALITY, BOARD, button(done, "Undo"));
    StandInSlack.Call response = slack.take("response");
    assertThat(response.json().get("text").getAsString()).startsWith("Taken back: Action 2.3a");
    assertThat(action("2.3a").closure()).isEmpty();
  }

  @Test
  void aFormDeclaresAColourWithItsReason() {
    JsonObject card = sender.command(QUALITY, BOARD, "/action", "2.3a").json();
    sender.press(QUALITY, BOARD, button(card, "Amber"));
    JsonObject view = slack.take("views.open").view();
    sender.submit(QUALITY, view, Map.of("colour", "red", "words", "The files are locked away"));
    assertThat(slack.take("response").json().get("text").getAsString()).contains("Red");
    assertThat(action("2.3a").declared().orElseThrow().rag()).isEqualTo(Rag.RED);
    assertThat(updates("2.3a").getFirst().note()).contains("The files are locked away");
  }

  @Test
  void theHomeTabListsOnesOwnActions() {
    sender.homeOpened(QUALITY);
    StandInSlack.Call published = slack.take("views.publish");
    assertThat(published.field("user_id")).isEqualTo(QUALITY.id());
    assertThat(published.view().toString()).contains("2.3a").doesNotContain("4.6");
  }

  @Test
  void aMentionIsAnsweredInItsThreadAndDoneOnceHoweverOftenSlackBringsIt() {
    JsonObject event =
        sender.mentionEvent(
            QUALITY, BOARD, "<@" + StandInSlack.BOT + "> action 2.3a note Half is done");
    JsonObject envelope = sender.envelope(event);
    sender.event(envelope);
    StandInSlack.Call answer = slack.take("chat.postMessage");
    sender.eventAgain(envelope);
    assertThat(answer.field("text")).startsWith("Action 2.3a has a new note.");
    assertThat(answer.field("thread_ts")).isEqualTo(event.get("ts").getAsString());
    assertThat(updates("2.3a")).hasSize(1);
    sender.command(QUALITY, BOARD, "/action", "2.3a");
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aCommandThatSlackBringsAgainIsDoneOnce() {
    Map<String, String> fields =
        sender.commandFields(QUALITY, BOARD, "/action", "2.3a note Half is done");
    String first = sender.form(fields).body();
    assertThat(sender.form(fields).body()).isEqualTo(first);
    assertThat(updates("2.3a")).hasSize(1);
  }

  @Test
  void aCardThatStandsIsBroughtUpToDateInPlace() {
    sender.mention(QUALITY, BOARD, "<@" + StandInSlack.BOT + "> action 2.3a note Begun");
    slack.take("chat.postMessage");
    String stamp = slack.messages(BOARD).getFirst().get("ts").getAsString();
    untilTheCardIsKnown("2.3a");
    sender.command(QUALITY, BOARD, "/action", "2.3a done");
    StandInSlack.Call update = slack.take("chat.update");
    assertThat(update.field("ts")).isEqualTo(stamp);
    assertThat(update.field("channel")).isEqualTo(BOARD);
    assertThat(update.field("text")).contains("Blue");
    assertThat(slack.messages(BOARD)).hasSize(1);
  }

  @Test
  void aReminderReachesItsHolderWithTheMarkOfItsDelivery() {
    clock.set(Instant.parse("2018-06-25T09:00:00Z"));
    StandInSlack.Call reminder = slack.take("chat.postMessage");
    while (!reminder.field("channel").equals(StandInSlack.directMessages(QUALITY.id())))
      reminder = slack.take("chat.postMessage");
    assertThat(reminder.field("text")).contains("2.3a");
    String metadata = reminder.field("metadata");
    long sent =
        installation
            .store()
            .read(records -> records.deliveries().list(board().id(), Optional.empty(), 100))
            .stream()
            .filter(delivery -> metadata.contains(delivery.deliveryId().toString()))
            .count();
    assertThat(sent).isEqualTo(1);
    sender.press(QUALITY, reminder.field("channel"), reminder.button("Done: 2.3a"));
    slack.take("response");
    assertThat(action("2.3a").closure()).isPresent();
  }

  @Test
  void whatIsNotSignedBySlackOrNotOfNowChangesNothing() {
    Instant now = clock.instant();
    List<SlackSender> strangers =
        List.of(
            new SlackSender(events, "another-secret", clock, slack),
            new SlackSender(events, SECRET, at(now.minus(Duration.ofMinutes(6))), slack),
            new SlackSender(events, SECRET, at(now.plus(Duration.ofMinutes(6))), slack));
    for (SlackSender stranger : strangers)
      assertThat(stranger.command(QUALITY, BOARD, "/action", "2.3a done").status()).isEqualTo(401);
    String body = SlackSender.encode(sender.commandFields(QUALITY, BOARD, "/action", "2.3a done"));
    assertThat(sender.unsigned(body, "application/x-www-form-urlencoded", Map.of()).status())
        .isEqualTo(401);
    assertThat(action("2.3a").closure()).isEmpty();
  }

  private static InstantSource at(Instant moment) {
    return InstantSource.fixed(moment);
  }

  @Test
  void aChannelThatSlackRenumbersIsFollowedAndAnArchivedOneClosed() {
    JsonObject renumbered = new JsonObject();
    renumbered.addProperty("type", "channel_id_changed");
    renumbered.addProperty("old_channel_id", BOARD);
    renumbered.addProperty("new_channel_id", "C0NEW");
    sender.event(sender.envelope(renumbered));
    JsonObject archived = new JsonObject();
    archived.addProperty("type", "channel_archive");
    archived.addProperty("channel", "C0NEW");
    sender.event(sender.envelope(archived));

    Address at = new Address("slack", StandInSlack.TEAM, "C0NEW");
    long board = board().id();
    assertThat(
            installation.store().read(records -> records.boards().channels(board)).stream()
                .map(Channel::address))
        .contains(at);
    assertThat(
            installation.store().read(records -> records.closedPlaces().standing()).stream()
                .map(closed -> closed.address()))
        .containsExactly(at);
  }

  @Test
  void theCheckOfTheCertificateIsAnswered() {
    assertThat(sender.form(Map.of("ssl_check", "1", "token", "unused")).status()).isEqualTo(200);
  }
}
