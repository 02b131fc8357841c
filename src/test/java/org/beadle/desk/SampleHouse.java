package org.beadle.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Chat;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Receipt;
import org.beadle.intake.BoardFile;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.SourceFiles;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.beadle.store.Change;
import org.beadle.store.Database;
import org.beadle.store.Records;
import org.beadle.store.RowDifference;
import org.beadle.store.Store;
import org.beadle.timetable.SettableClock;

/**
 * A record in a folder with the sample board and plan in it, and the desk over it. Its clock stands
 * at ten in the morning of Monday 18 June 2018 until a test moves it.
 */
public final class SampleHouse implements AutoCloseable {
  public static final String SLUG = "sample";

  /** Waits of one, two, three minutes and so on, without chance. */
  static final Patience PATIENCE = new Patience(5, attempt -> attempt * 60_000L);

  static final Instant START = Instant.parse("2018-06-18T09:00:00Z");

  /** Where addresses begin that are handed out. */
  static final URI PAGES = URI.create("https://beadle.example");

  private static final int ALL = 1000;
  private static byte[] filled;

  public final SettableClock clock = new SettableClock(START);
  public final Calendars calendars = new Calendars();
  public final Database.Sqlite database;
  public final Store store;
  public final Importer importer;
  public final Desk desk;
  final AtomicInteger rung = new AtomicInteger();
  private final AtomicLong events = new AtomicLong();

  private SampleHouse(Path file) {
    database = new Database.Sqlite(file);
    store = Store.open(database);
    importer = new Importer(store, calendars, clock);
    desk = new Desk(store, calendars, clock, rung::incrementAndGet, new PagesAt(PAGES, false));
  }

  /** A record without a board. */
  static SampleHouse empty(Path folder) {
    return new SampleHouse(folder.resolve("beadle.db"));
  }

  /** A record with the sample board and plan, in a folder that has none yet. */
  public static SampleHouse in(Path folder) {
    Path file = folder.resolve("beadle.db");
    try {
      Files.write(file, filled());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return new SampleHouse(file);
  }

  /** The samples are read once for all tests of a run; each gets a copy of the database. */
  private static synchronized byte[] filled() throws IOException {
    if (filled != null) return filled;
    Path folder = Files.createTempDirectory("beadle-sample");
    Path file = folder.resolve("beadle.db");
    try (SampleHouse first = new SampleHouse(file)) {
      first.importer.board(sampleBoard(), "board.yaml");
      first.importer.plan(
          SourceFiles.read(Path.of("config/sample/plan.csv")), SLUG, Importer.Mode.KEEP_MISSING);
    }
    filled = Files.readAllBytes(file);
    Files.delete(file);
    return filled;
  }

  static ProposedBoard sampleBoard() {
    return (ProposedBoard) BoardFile.read("board.yaml", bytes(Path.of("config/sample/board.yaml")));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Board board() {
    return store.read(records -> records.boards().bySlug(SLUG)).orElseThrow();
  }

  public Roster roster() {
    return store.read(records -> records.boards().roster(board().id()));
  }

  public Member member(String name) {
    return roster().members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  long group(String name) {
    return roster().groups().stream()
        .filter(group -> group.name().equals(name) || group.shortName().equals(Optional.of(name)))
        .mapToLong(Group::id)
        .findFirst()
        .orElseThrow();
  }

  /** A member says something to Beadle alone. */
  public Post says(String member, String words) {
    return desk.receive(Incoming.said(direct(member), user(member, true), words, event()));
  }

  /** A member says something in the channel of the board itself. */
  Post saysToAll(String member, String words) {
    return saysIn(House.BOARD, member, words);
  }

  /** A member says something in a place of the local chat. */
  Post saysIn(String place, String member, String words) {
    return desk.receive(Incoming.said(at(place), user(member, false), words, event()));
  }

  /** A member presses the button with this label, in the board's own channel. */
  Post presses(String member, Post post, String label) {
    return presses(House.BOARD, member, button(post, label).press());
  }

  Post presses(String place, String member, Press press) {
    return desk.receive(Incoming.pressed(at(place), user(member, false), press, event()));
  }

  Address at(String place) {
    return new Address("local", SLUG, place);
  }

  Address direct(String member) {
    return at(Long.toString(member(member).person()));
  }

  Incoming.User user(String member, boolean direct) {
    String id = Long.toString(member(member).person());
    return new Incoming.User(SLUG, id, Optional.empty(), direct);
  }

  /** Looks what is due on {@code chats}, and queues it. */
  void sweep(Chat... chats) {
    new Sweep(store, calendars, new Chats(List.of(chats)), clock).sweep();
  }

  Deliverer deliverer(Chat... chats) {
    return deliverer(PATIENCE, Runnable::run, chats);
  }

  Deliverer deliverer(Patience patience, Executor hands, Chat... chats) {
    return new Deliverer(store, new Chats(List.of(chats)), calendars, clock, patience, hands);
  }

  /** Posts an answer that shows an action, and lets it be known as a card. */
  Receipt stands(StandInChat chat, String place, Post card) {
    Receipt receipt = chat.stand(at(place), card);
    long action = card.about().orElseThrow();
    long board = board().id();
    return store.write(
        records -> {
          records.cards().put(receipt, board, action, clock.instant());
          return receipt;
        });
  }

  private Optional<String> event() {
    return Optional.of("event-" + events.incrementAndGet());
  }

  static List<Block.Button> buttons(Post post) {
    return post.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .toList();
  }

  static Block.Button button(Post post, String label) {
    return buttons(post).stream()
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " in " + post));
  }

  /** An action as it stands, whoever may see it. */
  public Action action(String ref) {
    return find(ref).orElseThrow();
  }

  Optional<Action> find(String ref) {
    return read((records, reader) -> records.actions().find(reader, ref(ref)));
  }

  List<Action> actions() {
    return read((records, reader) -> records.actions().all(reader));
  }

  List<Update> updates(String ref) {
    long action = action(ref).id();
    return read((records, reader) -> records.actions().updates(reader, action, ALL));
  }

  static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }

  /** How many changes the board's journal tells of. */
  public int changes() {
    return read((records, reader) ->
            records.journal().changesBetween(reader, Instant.EPOCH, clock.instant().plusSeconds(1)))
        .size();
  }

  /** Where the board's journal is broken. */
  public OptionalLong broken() {
    return store.read(records -> records.journal().verify(board().id()));
  }

  /** The rows that are not as the journal told of them last. */
  public List<RowDifference> differences() {
    return store.read(records -> records.journal().differences(board().id()));
  }

  private interface Question<T> {
    T of(Records records, Reader reader);
  }

  private <T> T read(Question<T> question) {
    long board = board().id();
    return store.read(
        records -> question.of(records, Reader.everything(records.boards().roster(board))));
  }

  void policy(Policies.Setting<?> setting, String value) {
    change(
        change -> {
          change.setUp().putPolicy(setting.name(), value);
          return null;
        });
  }

  <T> T change(Function<Change, T> work) {
    Board board = board();
    return store.write(
        records -> {
          Change change = records.change(Importer.header(board, clock.instant(), "test"));
          T made = work.apply(change);
          change.finish("The board's settings were changed.", "board", board.id());
          return made;
        });
  }

  /** All rows of all tables, to see whether anything at all was changed. */
  List<String> everything() {
    return Rows.of(database.file());
  }

  @Override
  public void close() {
    store.close();
  }
}
