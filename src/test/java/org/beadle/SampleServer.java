package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.beadle.board.Roster;
import org.beadle.config.Loaded;
import org.beadle.config.Settings;
import org.beadle.desk.Importer;
import org.beadle.intake.BoardFile;
import org.beadle.intake.ProposedBoard;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;

/** An installation with the sample board in a folder, for the tests that start a whole server. */
record SampleServer(Path folder, Installation installation) {

  static SampleServer in(Path folder, InstantSource clock) {
    Installation installation = Installation.open(Installation.in(folder), clock);
    ProposedBoard board = (ProposedBoard) BoardFile.read("board.yaml", Sample.board());
    installation.importer().board(board, "board.yaml");
    return new SampleServer(folder, installation);
  }

  SampleServer withPlan() {
    installation.importer().plan(Sample.plan(), "sample", Importer.Mode.KEEP_MISSING);
    return this;
  }

  /** A server with these lines as its settings. */
  Server start(String settings) {
    return Server.start(installation, settings(folder, settings));
  }

  /** Where a server listens. */
  static URI address(Server server) {
    String listens = server.greeting().getFirst();
    return URI.create(listens.substring(listens.indexOf("http")));
  }

  static Settings settings(Path folder, String lines) {
    try {
      Path file = Files.writeString(folder.resolve("beadle.yaml"), lines);
      Loaded loaded = Settings.load(folder, file, Map.of());
      assertThat(loaded).isInstanceOf(Loaded.Ready.class);
      return ((Loaded.Ready) loaded).settings();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Roster roster() {
    return installation
        .store()
        .read(records -> records.boards().roster(records.boards().all().getFirst().id()));
  }

  /** Changes the diary. */
  <T> T change(Function<Change, T> verb) {
    ChangeHeader header =
        ChangeHeader.byProgram(
            roster().board(), installation.clock().instant(), "test", "test", "test");
    return installation
        .store()
        .write(
            records -> {
              Change change = records.change(header);
              T made = verb.apply(change);
              change.finish("The diary was changed.", "meeting", 1);
              return made;
            });
  }
}
