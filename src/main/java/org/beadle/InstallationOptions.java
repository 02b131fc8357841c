package org.beadle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.beadle.board.Board;
import org.beadle.config.DatabaseSettings;
import org.beadle.config.Loaded;
import org.beadle.config.Problem;
import org.beadle.config.Secret;
import org.beadle.config.Settings;
import org.beadle.store.Database;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
final class InstallationOptions {
  private static final LevenshteinDistance MISTYPED = new LevenshteinDistance(2);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:BEADLE_DATA}",
      description = "The folder that holds all that the installation keeps (also BEADLE_DATA).")
  private Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings file; config/beadle.yaml by default.")
  private Path config;

  /** The settings, or a refusal that names everything that is wrong with them. */
  Settings settings() {
    if (config != null && !Files.isRegularFile(config))
      throw new Failures.Refused("There is no settings file " + config + ".");
    Path home = Path.of(System.getProperty("beadle.home", "."));
    Map<String, String> environment = System.getenv();
    Loaded loaded =
        config == null
            ? Settings.load(home, environment)
            : Settings.load(home, config, environment);
    return switch (loaded) {
      case Loaded.Ready ready -> ready.settings();
      case Loaded.Refused refused ->
          throw new Failures.Refused(
              "Beadle can't start with these settings:\n"
                  + refused.problems().stream()
                      .map(Problem::toString)
                      .collect(Collectors.joining("\n")));
    };
  }

  /**
   * The installation, by the machine's clock.
   *
   * @throws Failures.Refused where its folder holds no record: it is more likely mistyped than new
   */
  Installation open() {
    return open(Beadle.CLOCK);
  }

  /** As {@link #open()}, by another clock. */
  Installation open(InstantSource clock) {
    Database database = database(settings());
    if (database instanceof Database.Sqlite(Path file)) checkThere(file);
    return Installation.open(database, clock);
  }

  private static void checkThere(Path file) {
    StrayRecords.check(file);
    if (!Files.exists(file) && !Files.notExists(file))
      throw new Failures.Refused(
          "This account may not look into the folder "
              + file.toAbsolutePath().getParent()
              + ". Run the command as the account that Beadle's server runs as.");
    if (!Files.isRegularFile(file))
      throw new Failures.Refused(
          "There is no record in the folder "
              + file.toAbsolutePath().getParent()
              + ". Is it the right one? To begin a record, import a board (beadle import board"
              + " FILE) or start the server (beadle serve).");
  }

  /**
   * The record, to be read only; it may be on a medium that can't be written.
   *
   * @throws Failures.Refused as {@link #open()}
   */
  Installation openToRead() {
    Database database = database(settings());
    if (database instanceof Database.Sqlite(Path file)) checkThere(file);
    return Installation.openToRead(database, Beadle.CLOCK);
  }

  /**
   * The installation, which is begun where there is none.
   *
   * @throws Failures.Refused where a record of another name stands there, as a backup has one
   */
  Installation openOrBegin(InstantSource clock) {
    Database database = database(settings());
    if (database instanceof Database.Sqlite(Path file)) StrayRecords.check(file);
    return Installation.open(database, clock);
  }

  /**
   * Whether there is a record, empty or not.
   *
   * @throws Failures.Refused as {@link #openOrBegin}
   */
  boolean isBegun() {
    if (!(database(settings()) instanceof Database.Sqlite(Path file))) return true;
    StrayRecords.check(file);
    return !Files.notExists(file);
  }

  Database database(Settings settings) {
    if (data != null && !data.toString().isEmpty()) return Installation.in(data);
    DatabaseSettings database = settings.database();
    return database
        .url()
        .<Database>map(
            url ->
                Database.postgres(
                    url,
                    database.user().orElse(""),
                    database.password().map(Secret::reveal).orElse("")))
        .orElseGet(() -> Installation.in(settings.data().folder()));
  }

  /** The board that is meant: the one that is named, or else the only one. */
  static Board board(Installation installation, Optional<String> slug) {
    return installation
        .store()
        .read(
            records -> {
              if (slug.isPresent())
                return records
                    .boards()
                    .bySlug(slug.get())
                    .orElseThrow(
                        () -> new Failures.Refused(unknown(slug.get(), records.boards().all())));
              if (records.boards().all().size() == 1) return records.boards().all().getFirst();
              throw new Failures.Refused(
                  records.boards().all().isEmpty()
                      ? "There is no board yet. Import one first: beadle import board FILE"
                      : "Say which board with --board." + known(records.boards().all()));
            });
  }

  /** Refuses a name that no board has and one nearly has: it is more likely misspelt than new. */
  static void checkKnownOrNew(Installation installation, String slug) {
    List<Board> boards = installation.store().read(records -> records.boards().all());
    if (boards.stream().anyMatch(board -> board.slug().equals(slug))) return;
    if (boards.stream().noneMatch(board -> MISTYPED.apply(board.slug(), slug) >= 0)) return;
    throw new Failures.Refused(
        unknown(slug, boards)
            + " Nothing was imported. Another board begins with its own file: beadle import board"
            + " FILE");
  }

  private static String unknown(String slug, List<Board> boards) {
    return "There is no board called \"" + slug + "\"." + known(boards);
  }

  private static String known(List<Board> boards) {
    return boards.isEmpty()
        ? " There is none yet."
        : " The boards are: "
            + boards.stream().map(Board::slug).collect(Collectors.joining(", "))
            + ".";
  }
}
