package org.beadle;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.beadle.chat.Address;
import org.beadle.teams.Forgery;
import org.beadle.teams.ShownCard;
import org.beadle.teams.SignedSender;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.StandInLogin;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsSender;
import org.beadle.teams.TeamsTokens;
import org.beadle.timetable.SettableClock;

/** A whole server with the sample board, and a stand-in for Teams before and behind it. */
final class TeamsServer implements AutoCloseable {
  static final String BOARD = "19:board@thread.tacv2";
  static final TeamsSender.Person QUALITY = person("o-quality");
  static final TeamsSender.Person LAY = person("o-lay");

  SampleRecord record;
  final SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
  final StandInLogin login = StandInLogin.start();
  final StandInConnector teams = StandInConnector.start();
  private final Path folder;
  private final String more;
  SignedSender sender;
  private Server server;
  private boolean serving;

  TeamsServer(Path folder) {
    this(folder, "");
  }

  /**
   * @param more further settings, as lines of the file
   */
  TeamsServer(Path folder, String more) {
    this.folder = folder;
    this.more = more;
    SampleServer house = SampleServer.in(folder, clock).withPlan();
    new SampleRecord(folder, house.installation()).addChannel(at(BOARD));
    login.announce(TeamsTokens.KEY, "msteams");
    Forgery.announceWhatIsNotEndorsed(login);
    teams.wantsTokensOf(login);
    teams.tenant().knowsTheRulesOfCards();
    serve(house);
    meet(QUALITY, "Quality assurance lead", "quality@board.example");
    meet(LAY, "Lay member", "lay@board.example");
  }

  private void serve(SampleServer house) {
    record = new SampleRecord(folder, house.installation());
    server = house.start(settings());
    serving = true;
    sender = new SignedSender(address().resolve("/teams/messages"), teams.serviceUrl(), clock);
  }

  /** Where the server listens. */
  URI address() {
    String listens = server.greeting().getFirst();
    return URI.create(listens.substring(listens.indexOf("http")));
  }

  /** Stops and starts: what only the process knew is gone. */
  void restart() {
    settle();
    sender.close();
    serve(new SampleServer(folder, Installation.open(Installation.in(folder), clock)));
  }

  private String settings() {
    return """
            http:
              port: 0
            teams:
              app-id: %s
              app-secret: %s
              tenant: %s
              metadata-url: %s
              login-url: %s
              connector-url: %s
            delivery:
              every-seconds: 1
            %s
            """
        .formatted(
            StandInLogin.APP,
            StandInLogin.SECRET,
            StandInTenant.TENANT,
            login.metadata(),
            login.login(),
            teams.serviceUrl(),
            more);
  }

  static TeamsSender.Person person(String object) {
    return new TeamsSender.Person(object, StandInTenant.TENANT);
  }

  static Address at(String place) {
    return new Address("teams", StandInTenant.TENANT, place);
  }

  /** Lets Teams know somebody, of whom Beadle has heard nothing yet. */
  void knows(TeamsSender.Person person, String name, String email) {
    teams.tenant().people().knows(person.object(), name, email);
  }

  /** Lets somebody be looked up, after which commands are done within the request. */
  void meet(TeamsSender.Person person, String name, String email) {
    knows(person, name, email);
    sender.send(written().inChannel(person, BOARD, TeamsSender.MENTION + " board help"));
    teams.take();
  }

  /** Writes what may be sent. */
  TeamsSender written() {
    return sender.activities();
  }

  /** A post in the board's channel that mentions Beadle. */
  JsonObject mention(TeamsSender.Person person, String words) {
    return written().inChannel(person, BOARD, TeamsSender.MENTION + " " + words);
  }

  /** Says something to Beadle in the board's channel; what it answers there. */
  Call ask(TeamsSender.Person person, String words) {
    sender.send(mention(person, words));
    return teams.take();
  }

  /** The newest message of a conversation, as it stands there now. */
  JsonObject newest(String conversation) {
    return teams.messages(conversation).getLast();
  }

  /** A press on the newest message of a thread of the board's channel. */
  JsonObject pressing(TeamsSender.Person person, String thread, String label, String words) {
    JsonObject standing = newest(thread);
    JsonObject data = ShownCard.pressed(standing, label, words);
    String card = standing.get("id").getAsString();
    JsonObject press = written().pressInChannel(person, BOARD, card, data);
    press.getAsJsonObject("conversation").addProperty("id", thread);
    return press;
  }

  /** What Beadle answers to it. */
  JsonObject press(TeamsSender.Person person, String thread, String label, String words) {
    return sender.send(pressing(person, thread, label, words)).json();
  }

  /** Stops the server, once all answers are given; only rows can be read of its record then. */
  void settle() {
    if (!serving) return;
    serving = false;
    record.isWhole();
    server.close();
  }

  @Override
  public void close() {
    try (login;
        teams) {
      settle();
      sender.close();
    }
  }
}
