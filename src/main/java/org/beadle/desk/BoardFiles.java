package org.beadle.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beadle.intake.BoardFile;
import org.beadle.intake.BoardReading;
import org.beadle.intake.Fault;
import org.beadle.intake.Unreadable;

/** Reads boards' files that people give; those that carry case data are refused whole. */
public final class BoardFiles {
  private BoardFiles() {}

  /** Reads the file at {@code path}. */
  public static BoardReading read(Path path) {
    Optional<Fault> inName = Unfit.ofName(String.valueOf(path.getFileName()));
    return inName.isPresent()
        ? new Unreadable(List.of(inName.get()))
        : BoardFile.read(path, Unfit::objection);
  }

  /**
   * Reads a file's content.
   *
   * @param name the file's name, which was looked at already
   */
  static BoardReading read(String name, byte[] content) {
    return BoardFile.read(name, content, Unfit::objection);
  }
}
