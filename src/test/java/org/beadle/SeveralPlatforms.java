package org.beadle;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.beadle.board.Member;
import org.beadle.chat.Address;
import org.beadle.plan.Action;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;
import org.beadle.store.Delivery;
import org.beadle.teams.SignedSender;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInLogin;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsConnection;
import org.beadle.teams.TeamsSender;
import org.beadle.teams.TeamsTokens;
import org.beadle.timetable.SettableClock;

/**
 * One server with the sample board: the council is on Slack, the police are on Teams, and the
 * schools have e-mail only. The board has a channel on either platform.
 */
final class SeveralPlatforms implements AutoCloseable {
  static final String SLACK_CHANNEL = "C0BOARD";
  static final String TEAMS_CHANNEL = "19:board@thread.tacv2";
  static final SlackSender.Person COUNCIL = new SlackSender.Person("U0QUALITY", StandInSlack.TEAM);
  static final SlackSender.Person POLICE_ON_SLACK =
      new SlackSender.Person("U0POLICE", StandInSlack.TEAM);
  static final TeamsSender.Person POLICE = new TeamsSender.Person("o-police", StandInTenant.TENANT);

  private static final int LOOKS = 200_000;

  final SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
  final StandInSlack slack = StandInSlack.start(clock);
  final StandInConnector teams = StandInConnector.start();
  final StandInLogin login = StandInLogin.start();
  final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  final SlackSender slackSender;
  final SignedSender teamsSender;
  private final SampleServer house;
  private final SampleRecord record;
  private final Server server;

  SeveralPlatforms(Path folder) {
    mail.start();
    house = SampleServer.in(folder, clock).withPlan();
    record = new SampleRecord(folder, house.installation());
    record.addChannel(new Address("slack", StandInSlack.TEAM, SLACK_CHANNEL));
    record.addChannel(new Address("teams", StandInTenant.TENANT, TEAMS_CHANNEL));
    login.announce(TeamsTokens.KEY, "msteams");
    teams.wants(Optional.empty());
    server = house.start(settings());
    URI base = SampleServer.address(server);
    slackSender =
        new SlackSender(base.resolve(SlackRoutes.EVENTS), SlackServer.SECRET, clock, slack);
    teamsSender =
        new SignedSender(base.resolve(TeamsConnection.MESSAGES), teams.serviceUrl(), clock);
    slack.knows(COUNCIL.id(), COUNCIL.team(), "Quality lead", "quality@board.example");
    slack.knows(POLICE_ON_SLACK.id(), POLICE_ON_SLACK.team(), "Police", "police@partners.example");
    teams.tenant().people().knows(POLICE.object(), "Police", "police@partners.example");
  }

  /** Whoever has spoken on a platform is known there. */
  SeveralPlatforms meetAll() {
    meetOnSlack(COUNCIL);
    teamsSender.send(teamsSender.activities().direct(POLICE, "board help"));
    teams.take();
    return this;
  }

  void meetOnSlack(SlackSender.Person person) {
    slackSender.command(person, SLACK_CHANNEL, "/board", "help");
    slack.take("response");
  }

  private String settings() {
    return """
        http:
          port: 0
        %s%semail:
          host: 127.0.0.1
          port: %d
          security: none
          from: beadle@board.example
          link-key: 0123456789abcdef0123456789abcdef
        delivery:
          every-seconds: 1
        """
        .formatted(
            SlackServer.settings(slack),
            TeamsServer.settings(login, teams),
            mail.getSmtp().getPort());
  }

  SampleServer house() {
    return house;
  }

  Member member(String name) {
    return house.roster().members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Action action(String ref) {
    return record.action(ref);
  }

  /** The server hears that its message stands a moment after the message does. */
  void untilACardStands(String ref, String platform) {
    long action = action(ref).id();
    for (int look = 0; look < LOOKS; look++) {
      List<Address> places =
          record.store().read(records -> records.cards().about(action)).stream()
              .map(card -> card.address())
              .toList();
      if (places.stream().anyMatch(place -> place.platform().equals(platform))) return;
      Thread.onSpinWait();
    }
    throw new AssertionError("No card of " + ref + " stands on " + platform);
  }

  /** The unasked messages for a member that have gone out, once there are as many; oldest first. */
  List<Delivery> nudgesFor(String name, int number) {
    Predicate<Delivery> meant =
        each ->
            each.ordered().person().equals(OptionalLong.of(member(name).person()))
                && each.state() == Delivery.State.SENT;
    for (int look = 0; look < LOOKS; look++) {
      List<Delivery> sent =
          record
              .store()
              .read(
                  records ->
                      records
                          .deliveries()
                          .list(house.roster().board().id(), Optional.empty(), 1000))
              .reversed()
              .stream()
              .filter(meant)
              .toList();
      if (sent.size() >= number) return sent;
      Thread.onSpinWait();
    }
    throw new AssertionError("There are not " + number + " messages for " + name);
  }

  @Override
  public void close() {
    record.isWhole();
    server.close();
    teamsSender.close();
    slack.close();
    teams.close();
    login.close();
    mail.stop();
  }
}
