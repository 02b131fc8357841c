package org.beadle.teams;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;

/** A chat with a stand-in for Teams behind it, which holds each activity to Teams' rules. */
public final class TeamsChatHouse implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  public static final String BOARD = "19:board@thread.tacv2";
  public static final String PERSON = "o-police";

  public final StandInConnector teams = StandInConnector.start();
  final MemoryOfReferences references = new MemoryOfReferences();
  final RecordingNotices notices = new RecordingNotices();
  public final TeamsChat chat;

  /**
   * @param patience how long an answer is waited for
   */
  public TeamsChatHouse(InstantSource clock, Duration patience) {
    teams.wants(Optional.empty());
    teams.tenant().knowsTheRulesOfCards();
    teams.tenant().people().knows(PERSON, "Police lead", "police.lead@example.org");
    this.chat =
        new TeamsChat(
            teams.connection(new TeamsConnection.Playground(), patience),
            references,
            notices,
            file -> Optional.of(URI.create("https://beadle.example/files/0123456789abcdef")),
            clock);
  }

  TeamsChatHouse() {
    this(InstantSource.fixed(NOW), Duration.ofSeconds(10));
  }

  /** A place of the tenant that the stand-in plays. */
  public static Address at(String place) {
    return new Address(TeamsChat.PLATFORM, StandInTenant.TENANT, place);
  }

  /** Something came from a channel, a group chat or a person. */
  void heardFrom(Reference.Kind kind, String place, String conversation) {
    references.keep(
        new Reference(
            StandInTenant.TENANT,
            place,
            kind,
            conversation,
            teams.serviceUrl(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NOW));
  }

  /** What people read in a conversation and its threads, the oldest first. */
  List<String> shown(String conversation) {
    return teams.tenant().everything(conversation).stream().map(ShownCard::of).toList();
  }

  @Override
  public void close() {
    chat.close();
    teams.close();
  }
}
