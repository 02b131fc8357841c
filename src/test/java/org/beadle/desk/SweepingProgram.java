package org.beadle.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.beadle.store.Database;
import org.beadle.store.Store;
import org.beadle.timetable.SettableClock;

/**
 * A program of its own that sweeps a record, at each instant that it is told of by a line, and
 * answers each with a line.
 */
final class SweepingProgram {
  /** The answer. */
  static final String SWEPT = "swept";

  private SweepingProgram() {}

  public static void main(String[] arguments) throws IOException {
    SettableClock clock = new SettableClock(SampleHouse.START);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Store store = Store.open(database(arguments[0]))) {
      Chats chats = new Chats(List.of(new StandInChat("local")));
      Sweep sweep = new Sweep(store, new Calendars(), chats, clock);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        clock.set(Instant.parse(line));
        sweep.sweep();
        System.out.println(SWEPT);
      }
    }
  }

  static Database database(String name) {
    return name.startsWith("jdbc:")
        ? Database.postgres(name, "postgres", "postgres")
        : Database.sqlite(Path.of(name));
  }
}
