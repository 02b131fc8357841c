package org.beadle;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Beadle on a throwaway board, in the browser. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a throwaway board at http://localhost:8080, with a clock that you can move on.",
      "With --plan it is your own plan; nothing of it is kept when the demo ends."
    })
final class DemoCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Your own plan (Excel, Word, CSV or text); a sample plan by default.")
  private Path plan;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      defaultValue = "2018-06-18",
      description = "The date at which the demo begins; ${DEFAULT-VALUE} by default.")
  private LocalDate today;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to listen on, 0 for any free one; ${DEFAULT-VALUE} by default.")
  private int port;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT)
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--port is a number from 0 to " + HIGHEST_PORT + ", not " + port + ".");
    PrintWriter out = spec.commandLine().getOut();
    try (StopSignal stop = new StopSignal();
        ThrowawayFolder folder = ThrowawayFolder.make("beadle-demo");
        Demo demo = Demo.start(new Demo.Wish(folder.path(), today, plan, port), out::println)) {
      out.println(
          "Beadle's demo is at http://localhost:" + demo.port() + " - stop it with Ctrl+C.");
      out.flush();
      stop.await();
    }
    return 0;
  }
}
