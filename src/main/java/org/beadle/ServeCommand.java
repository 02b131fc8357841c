package org.beadle;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.beadle.config.Settings;
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
    try (StopSignal stop = new StopSignal();
        SoleSender sole = SoleSender.of(options.database(settings));
        Server server = Server.start(options.open(clock), settings)) {
      server.greeting().forEach(out::println);
      out.flush();
      stop.await();
    }
    return 0;
  }
}
