package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that read calendars, where this machine has them. */
enum CalendarReader {
  PYTHON("Python's icalendar (the Debian package python3-icalendar)") {
    @Override
    Optional<List<String>> command() {
      return Stream.of("/usr/bin/python3", "python3")
          .filter(python -> runs(List.of(python, "-c", "import icalendar")))
          .map(python -> List.of(python, "src/test/resources/calendar/read.py"))
          .findFirst();
    }
  },
  JAVASCRIPT("ical.js (npm install --prefix ~/.cache/beadle ical.js, and Node)") {
    @Override
    Optional<List<String>> command() {
      return Stream.concat(
              Stream.ofNullable(System.getProperty("beadle.ical-js")),
              Stream.of(System.getProperty("user.home") + INSTALLED))
          .filter(file -> Files.isReadable(Path.of(file)) && runs(List.of("node", "--version")))
          .map(file -> List.of("node", "src/test/resources/calendar/read.mjs", file))
          .findFirst();
    }
  };

  private static final String INSTALLED = "/.cache/beadle/node_modules/ical.js/dist/ical.js";
  private static final int PATIENCE_SECONDS = 60;

  private final String what;

  CalendarReader(String what) {
    this.what = what;
  }

  abstract Optional<List<String>> command();

  /** A line for each event; skips the test where the machine has no such program. */
  List<String> readOrSkip(byte[] calendar) {
    Optional<List<String>> command = command();
    assumeTrue(command.isPresent(), "this machine has no " + what + ", so it read nothing");
    return run(command.orElseThrow(), calendar);
  }

  private static boolean runs(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      process.getInputStream().readAllBytes();
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<String> run(List<String> command, byte[] input) {
    try {
      Process process =
          new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).start();
      try (var into = process.getOutputStream()) {
        into.write(input);
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
