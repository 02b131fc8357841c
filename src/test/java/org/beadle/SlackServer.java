package org.beadle;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.beadle.chat.Address;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;
import org.beadle.timetable.SettableClock;

/** A whole server with the sample board, and a stand-in for Slack before and behind it. */
final class SlackServer implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final String BOARD = "C0BOARD";
  static final SlackSender.Person QUALITY = new SlackSender.Person("U0QUALITY", StandInSlack.TEAM);
  static final SlackSender.Person LAY = new SlackSender.Person("U0LAY", StandInSlack.TEAM);

  final SampleRecord record;
  final SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
  final StandInSlack slack = StandInSlack.start(clock);
  final SlackSender sender;
  final URI events;
  private final Installation installation;
  private final Server server;

  SlackServer(Path folder) throws IOException {
    this(folder, "");
  }

  /**
   * @param more further settings, as lines of the file
   */
  SlackServer(Path folder, String more) throws IOException {
    SampleServer house = SampleServer.in(folder, clock).withPlan();
    installation = house.installation();
    record = new SampleRecord(folder, installation);
    record.addChannel(new Address("slack", StandInSlack.TEAM, BOARD));
    server = house.start(settings(more));
    String listens = server.greeting().getFirst();
    events = URI.create(listens.substring(listens.indexOf("http")) + SlackRoutes.EVENTS);
    sender = new SlackSender(events, SECRET, clock, slack);
    slack.knows(QUALITY.id(), QUALITY.team(), "Quality assurance lead", "quality@board.example");
    slack.knows(LAY.id(), LAY.team(), "Lay member", "lay@board.example");
    meet(QUALITY);
    meet(LAY);
  }

  /** Lets Slack's people be looked up, after which commands are answered at once. */
  void meet(SlackSender.Person person) {
    sender.command(person, BOARD, "/board", "help");
    slack.take("response");
  }

  private String settings(String more) {
    String api = slack.apiUrl();
    return """
            http:
              port: 0
            slack:
              signing-secret: %s
              bot-token: %s
              api-url: %s
            delivery:
              every-seconds: 1
            %s
            """
        .formatted(SECRET, StandInSlack.BOT_TOKEN, api.substring(0, api.length() - 1), more);
  }

  @Override
  public void close() {
    record.isWhole();
    server.close();
    slack.close();
  }
}
