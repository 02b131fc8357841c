package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Channel;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInLogin;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsConnection;
import org.beadle.teams.TeamsSender;
import org.beadle.teams.TeamsTokens;
import org.beadle.timetable.SettableClock;

/**
 * A whole server with the sample board, a stand-in for Teams before and behind it, and one for
 * Microsoft's sign-in.
 */
final class TeamsServer implements AutoCloseable {
  static final String BOARD = "19:board@thread.tacv2";
  static final TeamsSender.Person QUALITY =
      new TeamsSender.Person("o-quality", StandInTenant.TENANT);
  static final TeamsSender.Person LAY = new TeamsSender.Person("o-lay", StandInTenant.TENANT);

  final SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
  final StandInConnector teams = StandInConnector.start();
  final StandInLogin login = StandInLogin.start();
  final TeamsTokens tokens = new TeamsTokens(clock);
  final URI messages;
  final TeamsSender sender;
  private final Installation installation;
  private final Server server;

  TeamsServer(Path folder) {
    SampleServer house = SampleServer.in(folder, clock).withPlan();
    installation = house.installation();
    addChannel();
    login.announce(TeamsTokens.KEY, "msteams");
    teams.wants(Optional.empty());
    server = house.start(settings());
    String listens = server.greeting().getFirst();
    messages = URI.create(listens.substring(listens.indexOf("http")) + TeamsConnection.MESSAGES);
    sender = TeamsSender.over(messages, tokens::good, teams.serviceUrl(), clock);
    teams.tenant().people().knows("o-quality", "Quality lead", "quality@board.example");
    teams.tenant().people().knows("o-lay", "Lay member", "lay@board.example");
    meet(QUALITY);
    meet(LAY);
  }

  /** Lets a person be looked up, after which presses are answered at once. */
  private void meet(TeamsSender.Person person) {
    sender.deliver(sender.direct(person, "board help"));
    teams.take();
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
            """
        .formatted(
            StandInLogin.APP,
            StandInLogin.SECRET,
            StandInTenant.TENANT,
            login.metadata(),
            login.login(),
            teams.serviceUrl());
  }

  private void addChannel() {
    Board board = board();
    installation
        .store()
        .change(
            records -> {
              ChangeHeader header =
                  new ChangeHeader(
                      board.id(),
                      OptionalLong.empty(),
                      clock.instant(),
                      LocalDate.of(2018, 6, 18),
                      "test",
                      "",
                      "test");
              Change change = records.change(header);
              change
                  .setUp()
                  .putChannel(
                      new Channel(
                          records.nextId(),
                          "board",
                          Channel.Kind.BOARD,
                          OptionalLong.empty(),
                          at(BOARD)));
              change.finish("A channel was added.", "board", board.id());
            });
  }

  static Address at(String place) {
    return new Address("teams", StandInTenant.TENANT, place);
  }

  @Override
  public void close() {
    long board = board().id();
    OptionalLong broken = installation.store().read(records -> records.journal().verify(board));
    assertThat(broken).as("where the journal is broken").isEmpty();
    server.close();
    teams.close();
    login.close();
  }

  Board board() {
    return installation.store().read(records -> records.boards().all()).getFirst();
  }

  Action action(String ref) {
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

  List<Update> updates(String ref) {
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
  void untilTheCardIsKnown(String ref) {
    long action = action(ref).id();
    while (installation.store().read(records -> records.cards().about(action)).isEmpty())
      Thread.onSpinWait();
  }

  /** The places that can't be written to. */
  List<Address> closed() {
    return installation.store().read(records -> records.closedPlaces().standing()).stream()
        .map(closed -> closed.address())
        .toList();
  }
}
