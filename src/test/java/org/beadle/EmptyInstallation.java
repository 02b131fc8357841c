package org.beadle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.beadle.desk.Rows;
import org.beadle.timetable.SettableClock;

/** A server that is started with nothing set but its port, over a record without a board. */
final class EmptyInstallation implements AutoCloseable {
  private final Path folder;
  final Server server;

  private EmptyInstallation(Path folder, Server server) {
    this.folder = folder;
    this.server = server;
  }

  static EmptyInstallation in(Path folder) {
    SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
    Installation installation = Installation.open(Installation.in(folder), clock);
    return new EmptyInstallation(
        folder, Server.start(installation, SampleServer.settings(folder, "http:\n  port: 0\n")));
  }

  /** The address in the line of the greeting that holds {@code words}. */
  String link(String words) {
    return server.greeting().stream()
        .filter(line -> line.contains(words))
        .map(line -> line.substring(line.indexOf("http://")))
        .findFirst()
        .orElseThrow();
  }

  List<String> everything() {
    return Rows.of(folder.resolve("beadle.db"));
  }

  @Override
  public void close() {
    server.close();
  }
}
