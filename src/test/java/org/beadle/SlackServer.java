package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.Store;
import org.beadle.timetable.SettableClock;

/** A whole server with the sample board, and a stand-in for Slack before and behind it. */
final class SlackServer implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final String BOARD = "C0BOARD";
  static final SlackSender.Person QUALITY = new SlackSender.Person("U0QUALITY", StandInSlack.TEAM);
  static final SlackSender.Person LAY = new SlackSender.Person("U0LAY", StandInSlack.TEAM);

  private final Path folder;
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
    this.folder = folder;
    SampleServer house = SampleServer.in(folder, clock).withPlan();
    installation = house.installation();
    addChannel();
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
            });
  }

  @Override
  public void close() {
    long board = board().id();
    OptionalLong broken = installation.store().read(records -> records.journal().verify(board));
    assertThat(broken).as("where the journal is broken").isEmpty();
    server.close();
    slack.close();
  }

  /** What a test reads or writes beside the server. */
  Store store() {
    return installation.store();
  }

  /** A one-use link's path into the local chat. */
  String signIn(long person) {
    return "/sign-in/" + installation.doorkeeper().link(person);
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

  /** Where the board's channels are. */
  List<Address> channels() {
    long board = board().id();
    return installation.store().read(records -> records.boards().channels(board)).stream()
        .map(Channel::address)
        .toList();
  }

  /** The places that can't be written to. */
  List<Address> closed() {
    return installation.store().read(records -> records.closedPlaces().standing()).stream()
        .map(closed -> closed.address())
        .toList();
  }

  /** What was sent, or is to be, unasked. */
  List<Delivery> deliveries() {
    return installation
        .store()
        .read(records -> records.deliveries().list(board().id(), Optional.empty(), 100));
  }
}
