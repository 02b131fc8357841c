package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.intake.SourceFiles;
import org.beadle.store.Store;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that sweep one record at the same instants queue what one of them would. */
class TwoProgramsTest {
  private static final int DAYS = 14;
  private static final int ALL = 10_000;

  @TempDir Path folder;

  /** A process that sweeps when it is told to. */
  private record Program(Process process, PrintWriter in, BufferedReader out) {
    static Program start(String database) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SweepingProgram.class.getName(),
                  database)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Program(
          process,
          new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true),
          process.inputReader(StandardCharsets.UTF_8));
    }

    /** Waits until it has swept. */
    void swept() throws IOException {
      String line = out.readLine();
      while (line != null && !line.equals(SweepingProgram.SWEPT)) line = out.readLine();
      assertThat(line).as("an answer of the other program").isNotNull();
    }

    void end() throws InterruptedException {
      in.close();
      assertThat(process.waitFor()).isZero();
    }
  }

  @Test
  @Timeout(120)
  void overOneFileTheyQueueWhatOneWould() throws Exception {
    try (SampleHouse alone = SampleHouse.in(Files.createDirectory(folder.resolve("one")));
        SampleHouse shared = SampleHouse.in(Files.createDirectory(folder.resolve("two")))) {
      sweptBy(1, alone.database.file().toString());
      sweptBy(2, shared.database.file().toString());
      assertThat(queued(shared.store)).isNotEmpty().isEqualTo(queued(alone.store));
    }
  }

  @Test
  @Timeout(120)
  void overOneServerTheyQueueWhatOneWould() throws Exception {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      String alone = server.getJdbcUrl("postgres", "template1");
      String shared = server.getJdbcUrl("postgres", "postgres");
      fill(alone);
      fill(shared);
      sweptBy(1, alone);
      sweptBy(2, shared);
      assertThat(queued(shared)).isNotEmpty().isEqualTo(queued(alone));
    }
  }

  private static void fill(String url) throws IOException {
    try (Store store = Store.open(SweepingProgram.database(url))) {
      Importer importer =
          new Importer(store, new Calendars(), new SettableClock(SampleHouse.START));
      importer.board(SampleHouse.sampleBoard(), "board.yaml");
      importer.plan(
          SourceFiles.read(Path.of("config/sample/plan.csv")),
          SampleHouse.SLUG,
          Importer.Mode.KEEP_MISSING);
    }
  }

  /** Lets so many programs sweep every three hours of a fortnight, each of them first in turn. */
  private static void sweptBy(int programs, String database)
      throws IOException, InterruptedException {
    List<Program> all = new ArrayList<>();
    for (int number = 0; number < programs; number++) all.add(Program.start(database));
    Instant end = SampleHouse.START.plus(Duration.ofDays(DAYS));
    for (Instant now = SampleHouse.START; now.isBefore(end); now = now.plus(Duration.ofHours(3))) {
      for (Program program : all) program.in().println(now);
      for (Program program : all) program.swept();
      Collections.rotate(all, 1);
    }
    for (Program program : all) program.end();
  }

  private static List<String> queued(String url) {
    try (Store store = Store.open(SweepingProgram.database(url))) {
      return queued(store);
    }
  }

  private static List<String> queued(Store store) {
    return store.read(
        records -> {
          Board board = records.boards().bySlug(SampleHouse.SLUG).orElseThrow();
          return records.deliveries().list(board.id(), Optional.empty(), ALL).stream()
              .map(each -> each.ordered().day() + " " + each.post().summary())
              .sorted()
              .toList();
        });
  }
}
