package org.beadle.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file of tables: Excel, Word, CSV or tab-separated text, told apart by their content. */
public final class SourceFiles {
  /** The largest file that is opened, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** The longest table that is read, in rows. */
  public static final int MOST_ROWS = 20_000;

  static final String TOO_MANY_ROWS =
      "The file has more than %,d rows with something in them; at most %,d are read."
          .formatted(MOST_ROWS, MOST_ROWS);

  static final String TOO_MANY_CELLS =
      "The file has more than %,d cells with something in them; at most that many are read. Save the"
              .formatted(SheetRows.MOST_CELLS)
          + " sheet that is wanted in a file of its own and import that.";

  static final String TOO_LARGE_INSIDE =
      "The file holds more than Beadle can read at once. Take out what is not part of the table and"
          + " save it again.";

  private SourceFiles() {}

  /** Opens the file at {@code path}. Never throws: what can't be opened is a value. */
  public static FileReading read(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.isDirectory(path)) return Unreadable.of(name, "This is a folder, not a file.");
      if (!Files.exists(path)) return Unreadable.of(name, "There is no such file.");
      if (Files.size(path) > LARGEST) return tooLarge(name);
      return read(name, Files.readAllBytes(path));
    } catch (IOException problem) {
      return Unreadable.of(name, "The file can't be opened. Check that you may read it.");
    }
  }

  /**
   * Reads a file's content.
   *
   * @param name the file's name, for messages only
   */
  public static FileReading read(String name, byte[] content) {
    if (content.length > LARGEST) return tooLarge(name);
    return switch (opened(name, content)) {
      case Unreadable unreadable -> unreadable;
      case SourceFile file -> checked(FailedFormulas.setAside(file));
    };
  }

  private static FileReading opened(String name, byte[] content) {
    try {
      return Format.of(content).read(name, content);
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      // What was read of the file is given up here, so there is memory again to say so.
      return Unreadable.of(name, TOO_LARGE_INSIDE);
    }
  }

  private static FileReading checked(SourceFile file) {
    long rows = file.tables().stream().mapToLong(table -> table.rows().size()).sum();
    if (rows > MOST_ROWS)
      return Unreadable.of(
          file.name(), "The file has %,d rows; at most %,d are read.".formatted(rows, MOST_ROWS));
    boolean nothing =
        file.tables().stream().allMatch(each -> each.rows().isEmpty() && each.above().isEmpty());
    return nothing ? empty(file) : file;
  }

  /** What was left out of it may be why, such as a hidden sheet. */
  private static Unreadable empty(SourceFile file) {
    String leftOut = String.join(" ", file.doubts().stream().map(Doubt::assumed).toList());
    return Unreadable.of(file.name(), ("The file is empty. " + leftOut).strip());
  }

  private static Unreadable tooLarge(String name) {
    return Unreadable.of(
        name,
        "The file is larger than %d MB. Take pictures out of it and save it again."
            .formatted(LARGEST / 1024 / 1024));
  }
}
