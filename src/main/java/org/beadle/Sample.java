package org.beadle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.beadle.intake.FileReading;
import org.beadle.intake.SourceFiles;

/**
 * The sample board, plan and attendance of {@code config/sample/}, which are packed with the
 * program.
 */
final class Sample {
  private Sample() {}

  static byte[] board() {
    return bytes("board.yaml");
  }

  static FileReading plan() {
    return SourceFiles.read("plan.csv", bytes("plan.csv"));
  }

  static FileReading attendance() {
    return SourceFiles.read("attendance.csv", bytes("attendance.csv"));
  }

  private static byte[] bytes(String name) {
    try (InputStream file = Sample.class.getResourceAsStream("/sample/" + name)) {
      if (file == null) throw new IllegalStateException("the sample file " + name + " is missing");
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
