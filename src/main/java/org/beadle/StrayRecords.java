package org.beadle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in a folder that are not called as Beadle calls its own, such as copied backups. */
final class StrayRecords {
  private StrayRecords() {}

  /**
   * @param file where the record is, or would be begun
   * @throws Failures.Refused where it is not there and others are: an empty one beside them would
   *     look as if all were lost
   */
  static void check(Path file) {
    if (Files.exists(file)) return;
    List<String> others = besides(file.toAbsolutePath());
    if (!others.isEmpty())
      throw new Failures.Refused(
          "There is no "
              + file.getFileName()
              + " in the folder "
              + file.toAbsolutePath().getParent()
              + ", but this: "
              + others.stream().sorted().collect(Collectors.joining(", "))
              + ". If it is the record, such as a backup to go on with, rename it to "
              + file.getFileName()
              + ". If not, choose another folder. Nothing was begun.");
  }

  private static List<String> besides(Path file) {
    Path folder = file.getParent();
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) return List.of();
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .map(each -> each.getFileName().toString())
          .filter(name -> name.endsWith(".db"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
