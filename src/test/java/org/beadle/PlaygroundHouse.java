package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.served.FreePort;
import org.beadle.served.Printed;
import org.beadle.served.Program;
import org.beadle.served.Served;

/**
 * An installation with the sample board that lets the Playground in, and the program's process that
 * serves it.
 */
final class PlaygroundHouse implements AutoCloseable {
  private final Path folder;
  private final int port = FreePort.find();
  private Served served;

  private PlaygroundHouse(Path folder) {
    this.folder = folder;
  }

  /** Makes the record; nothing serves it yet. */
  static PlaygroundHouse in(Path folder, InstantSource clock) {
    try {
      Files.writeString(folder.resolve("settings.yaml"), "");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    SampleServer.in(folder, clock).withPlan().installation().close();
    return new PlaygroundHouse(folder);
  }

  /** Where Beadle listens, or will. */
  int port() {
    return port;
  }

  /** Starts {@code beadle serve}; returns when it answers. */
  void serve() {
    serve("org.beadle.Beadle", List.of("serve"));
  }

  /** Starts it by a clock that runs from {@code begins}; returns when it answers. */
  void serveFrom(Instant begins) {
    serve("org.beadle.ServeFrom", List.of(begins.toString()));
  }

  private void serve(String main, List<String> arguments) {
    ProcessBuilder builder = Program.of(main, folder, arguments);
    builder
        .environment()
        .putAll(
            Map.of(
                "BEADLE_SETTINGS",
                folder.resolve("settings.yaml").toString(),
                "BEADLE_DATA_FOLDER",
                folder.toString(),
                "BEADLE_HTTP_PORT",
                "" + port,
                "BEADLE_DELIVERY_EVERY_SECONDS",
                "1",
                "BEADLE_TEAMS_PLAYGROUND",
                "true"));
    try {
      served = new Served(builder.start(), port);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Printed.lineOf(served.process(), "Beadle listens at ");
  }

  /** Ends the program. */
  void end() {
    if (served != null) served.close();
    served = null;
  }

  /** An action as the record has it when nothing is served, whose journal has to be whole. */
  Action action(String ref) {
    assertThat(served).as("who else has the record").isNull();
    try (Installation installation = Installation.open(Installation.in(folder), Beadle.CLOCK)) {
      Roster roster = new SampleServer(folder, installation).roster();
      OptionalLong broken =
          installation.store().read(records -> records.journal().verify(roster.board().id()));
      assertThat(broken).as("where the journal is broken").isEmpty();
      return installation
          .store()
          .read(
              records ->
                  records.actions().find(Reader.everything(roster), Ref.parse(ref).orElseThrow()))
          .orElseThrow();
    }
  }

  @Override
  public void close() {
    end();
  }
}
