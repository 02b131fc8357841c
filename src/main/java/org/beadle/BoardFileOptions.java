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
    FileReading read = SourceFiles.read(file);
    if (installation.isBegun()) return into(importing, read);
    Importer.Outcome<T> tried = tried(importing, read);
    boolean refused = tried instanceof Importer.Outcome.Rejected;
    return preview || refused ? tried : into(importing, read);
  }

  /** No record is begun for a preview, or for a file that can't be imported. */
  private <T> Importer.Outcome<T> tried(Import<T> importing, FileReading read) {
    try (ThrowawayFolder folder = ThrowawayFolder.make("beadle-import");
        Installation empty = Installation.open(Installation.in(folder.path()), Beadle.CLOCK)) {
      return importing.of(empty.importer(), read, slug);
    }
  }

  private <T> Importer.Outcome<T> into(Import<T> importing, FileReading read) {
    try (Installation open = installation.openOrBegin(Beadle.CLOCK)) {
      InstallationOptions.checkKnownOrNew(open, slug);
      return importing.of(open.importer(), read, slug);
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
