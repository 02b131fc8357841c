package org.beadle.teams;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.RecordingInbox;

/** A Teams chat with a stand-in for Teams behind it and a sender before it. */
final class TeamsHouse implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  static final String TENANT = StandInTenant.TENANT;
  static final String BOARD = "19:board@thread.tacv2";

  static final TeamsSender.Person POLICE_LEAD = new TeamsSender.Person("o-police", TENANT);

  /** An answer that is for all in the channel. */
  static final Post DONE = Post.text("Action 2.3 is done.").toChannel().about(23);

  private volatile Instant time = NOW;
  final InstantSource clock = () -> time;
  final StandInConnector teams = StandInConnector.start();
  final MemoryOfReferences references = new MemoryOfReferences();
  final RecordingInbox inbox = new RecordingInbox();
  final RecordingNotices notices = new RecordingNotices();
  final TeamsMessages messages = new TeamsMessages(TeamsHouse::address);
  TeamsChat chat;
  final TeamsSender sender = new TeamsSender(this::receive, teams.serviceUrl(), clock);

  TeamsHouse() {
    teams.wants(Optional.empty());
    teams.tenant().knowsTheRulesOfCards();
    this.chat = opened();
  }

  private TeamsChat opened() {
    TeamsChat opened =
        new TeamsChat(
            teams.connection(new TeamsConnection.Playground(), Duration.ofSeconds(5)),
            references,
            notices,
            TeamsHouse::address,
            clock);
    opened.open(inbox);
    return opened;
  }

  private static Optional<URI> address(Block.File file) {
    return Optional.of(URI.create("https://beadle.example/files/0123456789abcdef"));
  }

  private Reply receive(JsonObject activity) {
    byte[] body = activity.toString().getBytes(StandardCharsets.UTF_8);
    return chat.receive(new Request("127.0.0.1", Map.of(), most -> body));
  }

  /** Lets the police lead be found in every roster. */
  TeamsHouse knowsPoliceLead() {
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    return this;
  }

  /** Lets the inbox answer so whatever it hears. */
  TeamsHouse answers(Post post) {
    inbox.answers(incoming -> post);
    return this;
  }

  /** The police lead as a roster vouches for him or her. */
  static Incoming.User police(boolean direct) {
    return new Incoming.User(TENANT, "o-police", Optional.of("police.lead@example.org"), direct);
  }

  /** What the police lead says in the board's channel. */
  JsonObject inBoard(String text) {
    return sender.inChannel(POLICE_LEAD, BOARD, text);
  }

  /** Lets the chat look the police lead up. */
  void meetPoliceLead() {
    sender.send(sender.direct(POLICE_LEAD, "board help"));
    teams.take();
    inbox.heard().clear();
  }

  /** Lets time pass. */
  void after(Duration time) {
    this.time = this.time.plus(time);
  }

  /** Stops and starts: what only the process knew is gone. */
  void restart() {
    chat.close();
    chat = opened();
  }

  /** Stops, once all answers are given. */
  void settle() {
    chat.close();
  }

  @Override
  public void close() {
    chat.close();
    teams.close();
  }
}
