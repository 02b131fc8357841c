package org.beadle;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.beadle.config.Settings;
import org.beadle.store.Database;
import org.beadle.store.RecordFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** Runs an installation. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Runs an installation from config/beadle.yaml until it is stopped.",
      "With nothing set it keeps SQLite under data/ and listens on this machine only."
    })
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin private InstallationOptions options;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    return serve(options, Beadle.CLOCK, spec.commandLine().getOut());
  }

  /** Runs an installation by {@code clock} until it is stopped; returns the exit status. */
  static int serve(InstallationOptions options, InstantSource clock, PrintWriter out)
      throws InterruptedException {
    Settings settings = options.settings();
    Database database = options.database(settings);
    try (StopSignal stop = new StopSignal();
        SoleSender sole = SoleSender.of(database);
        Server server = Server.start(options.openOrBegin(clock), settings)) {
      warnOfOthers(database);
      server.greeting().forEach(out::println);
      out.flush();
      stop.await();
    }
    return 0;
  }

  private static void warnOfOthers(Database database) {
    if (!(database instanceof Database.Sqlite(Path file))) return;
    RecordFolder folder = RecordFolder.of(file);
    if (folder.isOpenToOthers())
      LOG.warn(
          "Other accounts of this machine can look into {}, where the record is. To close it: chmod"
              + " 700 {}",
          folder.path(),
          folder.path());
  }
}
