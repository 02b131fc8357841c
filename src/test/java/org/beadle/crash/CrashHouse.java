package org.beadle.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.served.Program;

/** A temporary installation with a small board, whose program is run as {@link Program} does. */
final class CrashHouse implements AutoCloseable {
  static final String SLUG = "crash";
  static final int ACTIONS = 200;
  private static final String MANAGER = "manager@crash.example";
  private static final int MEMBERS = 20;

  private final Path folder;
  private final Map<String, String> settings;

  private CrashHouse(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** An installation without a record yet, and with these variables set. */
  static CrashHouse open(Map<String, String> settings) {
    try {
      Path folder = Files.createTempDirectory("beadle-crash");
      Files.writeString(folder.resolve("settings.yaml"), "");
      Files.writeString(folder.resolve("board.yaml"), board());
      Files.writeString(folder.resolve("plan.csv"), plan());
      CrashHouse house = new CrashHouse(folder, settings);
      Files.writeString(house.typed(), "");
      return house;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The address of one of the board's twenty members, by a number from 0. */
  static String email(int number) {
    return "member" + number + "@crash.example";
  }

  private static String board() {
    String members =
        IntStream.range(0, MEMBERS)
            .mapToObj(
                number -> "  - name: Member %d\n    email: %s\n".formatted(number, email(number)))
            .collect(Collectors.joining());
    return BOARD.replace("groups:\n", members + "groups:\n");
  }

  private static final String BOARD =
      """
      board:
        name: Crash
        slug: crash
        zone: Europe/London
        nation: england
      agencies:
        - name: Police
          statutory: yes
      members:
        - name: Board manager
          email: manager@crash.example
          agency: Police
          identities:
            - platform: slack
              workspace: T0BOARD
              user: U0MANAGER
      groups:
        - name: Full board
          kind: full-board
          statutory: yes
          coordinator: Board manager
      """;

  /** Nothing of it is due for years, so that the program says nothing of its own accord. */
  private static String plan() {
    return IntStream.rangeClosed(1, ACTIONS)
        .mapToObj("1.%d,Keep what was promised,Police,30 June 2041\n"::formatted)
        .collect(
            Collectors.joining("", "Ref,Action,Lead,Timescale\nPriority 1: Promises,,,\n", ""));
  }

  static List<String> importBoard() {
    return List.of("import", "board", "board.yaml");
  }

  static List<String> importPlan() {
    return List.of("import", "plan", "plan.csv", "--board", SLUG);
  }

  /** The file of the record. */
  Path database() {
    return folder.resolve("data").resolve("beadle.db");
  }

  /** Lets the board manager type these lines at a terminal. */
  void type(List<String> lines) throws InterruptedException {
    try {
      Files.write(typed(), lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    run(List.of("chat", "--as", MANAGER, "--board", SLUG));
  }

  /** Starts a command of the program. What it prints is added to {@link #log()}. */
  Process begin(Map<String, String> more, List<String> arguments) {
    ProcessBuilder builder =
        Program.of("org.beadle.Beadle", folder, arguments)
            .redirectInput(typed().toFile())
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(variables());
    builder.environment().putAll(more);
    try {
      return builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Map<String, String> variables() {
    Map<String, String> all = new HashMap<>(settings);
    all.put("BEADLE_SETTINGS", folder.resolve("settings.yaml").toString());
    all.put("BEADLE_DATA_FOLDER", folder.resolve("data").toString());
    return all;
  }

  /** Runs a command to its end, which has to be a good one. */
  void run(List<String> arguments) throws InterruptedException {
    int exit = begin(Map.of(), arguments).waitFor();
    if (exit != 0)
      throw new AssertionError(String.join(" ", arguments) + " ended with " + exit + told());
  }

  /** The end of what the program printed. */
  String told() {
    try {
      List<String> lines = Files.readAllLines(log());
      return lines.subList(Math.max(0, lines.size() - 40), lines.size()).stream()
          .collect(Collectors.joining("\n", "\n", ""));
    } catch (IOException none) {
      return "; it printed nothing";
    }
  }

  private Path typed() {
    return folder.resolve("typed.txt");
  }

  private Path log() {
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
