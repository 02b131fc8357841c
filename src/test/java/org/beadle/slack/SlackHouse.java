package org.beadle.slack;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.RecordingInbox;
import org.beadle.timetable.SettableClock;

/**
 * A Slack chat on a server of its own, with a stand-in for Slack behind it and a sender before it.
 */
final class SlackHouse implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  static final SlackSender.Person POLICE_LEAD =
      new SlackSender.Person("U0POLICE", StandInSlack.TEAM);

  static final Address BOARD = new Address("slack", StandInSlack.TEAM, "C0BOARD");
  static final Post LATE = Post.text("Action 2.3 is late.");
  static final DeliveryId ID = new DeliveryId(1234567890123L);

  final SettableClock clock = new SettableClock(NOW);
  final StandInSlack slack = StandInSlack.start(clock);
  final MemoryOfInstallations installations = new MemoryOfInstallations();
  final RecordingInbox inbox = new RecordingInbox();
  final RecordingNotices notices = new RecordingNotices();
  final SlackChat chat;
  final SlackSender sender;
  private final Javalin server;

  SlackHouse() {
    this(settings -> settings);
  }

  SlackHouse(UnaryOperator<SlackConnection> change) {
    SlackConnection settings = change.apply(slack.settings(SECRET));
    this.chat = new SlackChat(settings, installations, notices, clock);
    this.server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  new SlackRoutes(chat).add(config);
                })
            .start("127.0.0.1", 0);
    this.sender = new SlackSender(url(SlackRoutes.EVENTS), SECRET, clock, slack);
    chat.open(inbox);
  }

  /** One in which these workspaces and organisations install the app themselves. */
  static SlackHouse installedIn(String... workspaces) {
    SlackConnection.Access installed =
        new SlackConnection.Access.Installed(
            "123.456",
            "client secret",
            "https://board.example.org/slack/oauth_redirect",
            Set.of(workspaces));
    return new SlackHouse(
        settings ->
            new SlackConnection(
                settings.delivery(),
                installed,
                "",
                settings.apiUrl(),
                settings.patience(),
                settings.pace()));
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  @Override
  public void close() {
    chat.close();
    server.stop();
    slack.close();
  }
}
