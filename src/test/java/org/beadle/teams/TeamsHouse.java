package org.beadle.teams;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.RecordingInbox;
import org.beadle.chat.Replies;

/** What hears activities, with a stand-in for Teams behind it and a sender before it. */
final class TeamsHouse implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  static final String TENANT = StandInTenant.TENANT;
  static final String BOARD = "19:board@thread.tacv2";

  static final TeamsSender.Person POLICE_LEAD = new TeamsSender.Person("o-police", TENANT);

  final InstantSource clock = InstantSource.fixed(NOW);
  final StandInConnector teams = StandInConnector.start();
  final MemoryOfReferences references = new MemoryOfReferences();
  final RecordingInbox inbox = new RecordingInbox();
  final RecordingNotices notices = new RecordingNotices();
  private final Connector connector =
      new Connector(
          teams.connection(new TeamsConnection.Playground(), Duration.ofSeconds(5)),
          () -> Optional.of(StandInConnector.TOKEN));
  final TeamsMessages messages =
      new TeamsMessages(file -> URI.create("https://beadle.example/files/1"));
  private Replies replies = new Replies(TeamsChat.PLATFORM);
  private Activities activities = opened();
  final TeamsSender sender =
      new TeamsSender(activity -> activities.take(activity, TENANT), teams.serviceUrl(), clock);

  private Activities opened() {
    return new TeamsActivities(
        new TeamsPlaces(references, notices, clock),
        new TeamsHearing(inbox, new TeamsPeople(connector, clock), replies),
        new TeamsAnswers(connector, messages, inbox),
        clock);
  }

  /** Lets the police lead be found in every roster. */
  TeamsHouse knowsPoliceLead() {
    teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    return this;
  }

  /** Lets the chat look the police lead up. */
  void meetPoliceLead() {
    sender.send(sender.direct(POLICE_LEAD, "board help"));
    teams.take();
    inbox.heard().clear();
  }

  /** Stops and starts: what only the process knew is gone. */
  void restart() {
    settle();
    replies = new Replies(TeamsChat.PLATFORM);
    activities = opened();
  }

  /** Waits until all answers are given; nothing is answered afterwards. */
  void settle() {
    replies.close();
  }

  @Override
  public void close() {
    replies.close();
    connector.close();
    teams.close();
  }
}
