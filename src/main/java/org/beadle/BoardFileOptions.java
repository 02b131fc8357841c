package org.beadle;

import java.nio.file.Path;
import org.beadle.board.Board;
import org.beadle.desk.Importer;
import org.beadle.intake.FileReading;
import org.beadle.intake.SourceFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file that is to go into a board's record, and whether it is to be written or only shown. */
final class BoardFileOptions {
  @Mixin private InstallationOptions installation;

  @Parameters(paramLabel = "FILE", description = ImportCommand.FILE)
  private Path file;

  @Option(
      names = "--board",
      required = true,
      paramLabel = "BOARD",
      description = "The board's short name.")
  private String slug;

  @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
  private boolean preview;

  /** How an importer takes a file into a board. */
  interface Import<T> {
    Importer.Outcome<T> of(Importer importer, FileReading file, String slug);
  }

  <T> Importer.Outcome<T> into(Import<T> importing) {
    if (!Board.isSlug(slug))
      throw new Failures.Refused(
          "\""
              + slug
              + "\" can't be a board's short name: small letters, digits and hyphens are wanted."
              + " Nothing was imported.");
    try (Installation open = installation.openOrBegin(Beadle.CLOCK)) {
      InstallationOptions.checkKnownOrNew(open, slug);
      return importing.of(open.importer(), SourceFiles.read(file), slug);
    }
  }

  /**
   * What is to be done with the file.
   *
   * @param remove whether what it leaves out is to be taken out
   */
  Importer.Mode mode(boolean remove) {
    if (preview) return remove ? Importer.Mode.PREVIEW_REMOVING : Importer.Mode.PREVIEW;
    return remove ? Importer.Mode.REMOVE_MISSING : Importer.Mode.KEEP_MISSING;
  }
}
