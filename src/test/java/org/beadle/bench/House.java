package org.beadle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beadle.slack.StandInSlack;

/**
 * A temporary installation: a data folder of its own, settings that name nothing but this machine,
 * and a stand-in for Slack.
 */
final class House implements AutoCloseable {
  static final String SIGNING_SECRET = "bench-signing-secret";

  private final Path launcher;
  private final StandInSlack slack;
  private final Path folder;
  private final Map<String, String> more = new HashMap<>();

  private House(Path launcher, StandInSlack slack, Path folder) {
    this.launcher = launcher;
    this.slack = slack;
    this.folder = folder;
  }

  /**
   * @param home where Beadle is installed
   */
  static House open(Path home, StandInSlack slack) {
    try {
      Path folder = Files.createTempDirectory("beadle-bench");
      Files.writeString(folder.resolve("settings.yaml"), "");
      return new House(home.resolve("beadle"), slack, folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Sets a variable for every command that follows. */
  House with(String variable, String value) {
    more.put(variable, value);
    return this;
  }

  /** Imports the bench's board and a plan of so many actions. */
  void furnish(int actions) {
    run("import", "board", file("board.yaml", BenchPlan.board()));
    run("import", "plan", file("plan.csv", BenchPlan.plan(actions)), "--board", "bench");
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void run(String... arguments) {
    try {
      int exit = begin(Map.of(), List.of(arguments)).waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            String.join(" ", arguments) + " ended with " + exit + "; see " + log());
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Starts a command of the program. What it prints goes to a file. */
  Process begin(Map<String, String> variables, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("BEADLE_"));
    builder.environment().putAll(settings());
    builder.environment().putAll(more);
    builder.environment().putAll(variables);
    try {
      return builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Map<String, String> settings() {
    return Map.of(
        "BEADLE_SETTINGS", folder.resolve("settings.yaml").toString(),
        "BEADLE_DATA_FOLDER", folder.resolve("data").toString(),
        "BEADLE_SLACK_SIGNING_SECRET", SIGNING_SECRET,
        "BEADLE_SLACK_BOT_TOKEN", StandInSlack.BOT_TOKEN,
        "BEADLE_SLACK_API_URL", slack.apiUrl());
  }

  /** Where the program's output is. */
  Path log() {
    return folder.resolve("log.txt");
  }

  /** Takes all files away. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException left) {
      System.err.println("Some files stay in " + folder);
    }
  }
}
