package org.beadle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what is not kept: it goes, with all that is in it, when it is closed. */
record ThrowawayFolder(Path path) implements AutoCloseable {
  /** Makes one among the machine's temporary files, which only the user who runs this can read. */
  static ThrowawayFolder make(String name) {
    try {
      return new ThrowawayFolder(Files.createTempDirectory(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      for (Path each : deepestFirst()) Files.deleteIfExists(each);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
