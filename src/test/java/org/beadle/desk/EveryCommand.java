package org.beadle.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every command as it works on the sample board, and ways in which each may be wrong. */
final class EveryCommand {
  private EveryCommand() {}

  /** The lines of the script: who, a colon, and the words. */
  static List<String> script() {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/every-command.txt"))) {
      return lines.filter(line -> line.contains(": ") && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is said in a line of the script. */
  static String words(String line) {
    return line.substring(line.indexOf(": ") + 2);
  }

  /** A command as its help shows it, and with something amiss. */
  static List<String> wrong(String example) {
    String shorter = example.contains(" ") ? example.replaceFirst("\\s\\S+$", "") : example + "s";
    return List.of(
        example,
        shorter,
        example + " *and* [so](https://example.org) on",
        example.replace("2.3", "99.9"),
        example.replace("Full board", "Nowhere group").replace("Neglect group", "Nowhere"),
        example.replaceAll("\\d+ (May|July|Sep|March)", "31 February"),
        example.replaceFirst("^(\\w)(\\w)", "$2$1"));
  }
}
