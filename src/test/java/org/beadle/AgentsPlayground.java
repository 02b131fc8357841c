package org.beadle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beadle.served.Printed;
import org.beadle.served.Served;
import org.beadle.teams.TeamsConnection;

/**
 * Microsoft's Agents Playground, which plays Teams with the sample board's people, as a process of
 * its own. It is kept from all but this machine, and its telemetry is off.
 */
final class AgentsPlayground implements AutoCloseable {
  private static final String INSTALLED =
      "/.cache/beadle/node_modules/@microsoft/m365agentsplayground/cli.js";
  private static final String GUARD = "src/test/resources/playground/loopback-only.cjs";
  private static final String PEOPLE = "config/sample/playground.yml";
  private static final String LISTENING = "Listening on ";
  private static final int PATIENCE_SECONDS = 60;

  private final Served served;
  private final int port;

  private AgentsPlayground(Served served, int port) {
    this.served = served;
    this.port = port;
  }

  /**
   * Starts it, or skips the test where the machine has none.
   *
   * @param folder where it keeps its log
   * @param beadle the port at which Beadle listens, or will
   */
  static AgentsPlayground startOrSkip(Path folder, int beadle) {
    Optional<Path> program = program();
    assumeTrue(
        program.isPresent(),
        "this machine has no Agents Playground (.ci/run installs it), so nobody played Teams");
    Served served = Served.start(port -> start(folder, command(program.get(), port, beadle)));
    String line = Printed.lineOf(served.process(), LISTENING);
    return new AgentsPlayground(served, Integer.parseInt(line.substring(LISTENING.length())));
  }

  private static Optional<Path> program() {
    return Stream.concat(
            Stream.ofNullable(System.getProperty("beadle.agents-playground")),
            Stream.of(System.getProperty("user.home") + INSTALLED))
        .map(Path::of)
        .filter(file -> Files.isReadable(file) && runs(file))
        .findFirst();
  }

  private static boolean runs(Path program) {
    try {
      Process process =
          new ProcessBuilder("node", program.toString(), "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noNode) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<String> command(Path program, int port, int beadle) {
    return List.of(
        "node",
        "--require",
        absolute(GUARD),
        program.toString(),
        "start",
        "--disable-telemetry",
        "--port",
        "" + port,
        "--app-endpoint",
        "http://127.0.0.1:" + beadle + TeamsConnection.MESSAGES);
  }

  private static String absolute(String file) {
    return Path.of(file).toAbsolutePath().toString();
  }

  private static Process start(Path folder, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.toLowerCase().endsWith("_proxy"));
    builder.environment().put("TEAMSAPPTESTER_BROWSER", "none");
    builder.environment().put("APPLICATION_INSIGHTS_NO_STATSBEAT", "true");
    builder.environment().put("M365_AGENTS_PLAYGROUND_CONFIG_PATH", absolute(PEOPLE));
    try {
      return builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where its page is. */
  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  @Override
  public void close() {
    served.close();
  }
}
