package org.beadle;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beadle.chat.Post;
import org.beadle.desk.FileDesk;
import org.beadle.desk.FileImport;
import org.beadle.desk.Importer;
import org.beadle.desk.Patience;
import org.beadle.intake.BoardFile;
import org.beadle.intake.FileReading;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.SourceFiles;
import org.beadle.intake.Unreadable;
import org.beadle.timetable.SettableClock;
import org.beadle.web.DemoClock;
import org.beadle.web.Entrance;
import org.beadle.web.LocalChat;
import org.beadle.web.Mount;
import org.beadle.web.Web;
import org.beadle.web.WebSettings;

/** A throwaway board in the local chat, whose clock stands still until it is moved on. */
final class Demo implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final String OWN = "own-board";

  private final Installation installation;
  private final LocalChat chat;
  private final Web web;
  private final Rounds rounds;

  private Demo(Installation installation, Rounds rounds, LocalChat chat, Web web) {
    this.installation = installation;
    this.rounds = rounds;
    this.chat = chat;
    this.web = web;
  }

  /**
   * What a demo is to show.
   *
   * @param folder where it keeps its database
   * @param plan a plan of one's own; null for the sample
   */
  record Wish(Path folder, LocalDate today, Path plan, int port) {}

  /** The demo's own chat fails only with the machine that it runs on. */
  private static final int ATTEMPTS = 1;

  /** Starts a demo; {@code tell} is told what was imported. */
  static Demo start(Wish wish, Consumer<String> tell) {
    SettableClock clock = new SettableClock(wish.today().atTime(MORNING).atZone(ZONE).toInstant());
    Installation installation = Installation.open(Installation.in(wish.folder()), clock);
    fill(installation, wish, tell);
    LocalChat chat = LocalWiring.chat(installation);
    AtomicReference<Web> web = new AtomicReference<>();
    ServedPages pages =
        new ServedPages(Optional.empty(), () -> URI.create("http://localhost:" + web.get().port()));
    Rounds rounds =
        installation.rounds(
            List.of(chat),
            Patience.of(ATTEMPTS),
            Runnable::run,
            new Installation.Outside(pages, Optional.empty()));
    rounds.make();
    WebSettings settings = WebSettings.loopback(wish.port());
    Entrance entrance = new Entrance.Demonstration(new Days(clock, rounds));
    List<Mount> mounts = new ArrayList<>(LocalPages.of(installation, chat, entrance, settings));
    mounts.add(CalendarWiring.pages(installation, settings));
    web.set(Web.start(settings, () -> true, mounts));
    return new Demo(installation, rounds, chat, web.get());
  }

  private static void fill(Installation installation, Wish wish, Consumer<String> tell) {
    Importer importer = installation.importer();
    if (wish.plan() != null) {
      tell.accept(ImportWords.post(plan(importer, SourceFiles.read(wish.plan()), OWN)));
      return;
    }
    ProposedBoard board = sampleBoard();
    importer.board(board, "board.yaml");
    String slug = board.identity().slug();
    plan(importer, Sample.plan(), slug);
    importer.attendance(Sample.attendance(), slug, Importer.Mode.KEEP_MISSING);
  }

  private static ProposedBoard sampleBoard() {
    return switch (BoardFile.read("board.yaml", Sample.board())) {
      case ProposedBoard board -> board;
      case Unreadable unreadable -> throw new Failures.Refused(ImportWords.refused(unreadable));
    };
  }

  private static Post plan(Importer importer, FileReading file, String slug) {
    Importer.Mode mode = Importer.Mode.KEEP_MISSING;
    return switch (FileImport.run(importer, FileDesk.Kind.PLAN, file, slug, mode)) {
      case Importer.Outcome.Accepted<Post> accepted -> accepted.report();
      case Importer.Outcome.Rejected<Post> rejected ->
          throw new Failures.Refused(ImportWords.refused(rejected.unreadable()));
    };
  }

  int port() {
    return web.port();
  }

  @Override
  public void close() {
    chat.close();
    web.close();
    rounds.close();
    installation.close();
  }

  /** The demo's days: each begins in the morning, and posts what it brings. */
  private record Days(SettableClock clock, Rounds rounds) implements DemoClock {
    @Override
    public LocalDate today() {
      return clock.instant().atZone(ZONE).toLocalDate();
    }

    @Override
    public synchronized void move(int days) {
      for (int day = 0; day < days; day++) {
        clock.set(today().plusDays(1).atTime(MORNING).atZone(ZONE).toInstant());
        rounds.make();
      }
    }
  }
}
