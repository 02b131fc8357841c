package org.beadle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are there as a whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file in place of an earlier one.
   *
   * @throws Failures.Refused where it can't; the earlier one is still there then
   */
  static void write(Path file, byte[] content) {
    Path whole = file.toAbsolutePath();
    if (Files.isDirectory(whole))
      throw new Failures.Refused(file + " is a folder. Name a file in it.");
    if (!Files.isDirectory(whole.getParent()))
      throw new Failures.Refused("There is no folder " + whole.getParent() + " to write into.");
    try {
      put(whole, content);
    } catch (IOException unwritable) {
      throw new Failures.Refused(file + " can't be written: may you write in that folder?");
    }
  }

  private static void put(Path file, byte[] content) throws IOException {
    long ours = ProcessHandle.current().pid();
    Path begun = file.resolveSibling("." + file.getFileName() + "." + ours + ".part");
    try {
      Files.write(begun, content);
      Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(begun);
    }
  }
}
