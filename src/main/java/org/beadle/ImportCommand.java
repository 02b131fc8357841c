package org.beadle;

import java.nio.file.Path;
import org.beadle.desk.Importer;
import org.beadle.intake.BoardFile;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.SourceFiles;
import org.beadle.intake.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings files into the record. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "board|plan|attendance",
    description = "Brings a board, a plan or a record of attendance into the record from a file.")
final class ImportCommand implements Runnable {
  private static final String FILE = "The file to read.";
  private static final String BOARD = "The board's short name: small letters, digits and hyphens.";

  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "Say what to import: board, plan or attendance.");
  }

  @Command(
      name = "board",
      mixinStandardHelpOptions = true,
      description =
          "Sets a board up from its YAML file, or brings it up to date. config/sample/board.yaml is"
              + " an example.")
  Integer board(
      @Mixin InstallationOptions options,
      @Parameters(paramLabel = "FILE", description = FILE) Path file) {
    return switch (BoardFile.read(file)) {
      case Unreadable unreadable -> refused(unreadable);
      case ProposedBoard proposed -> {
        try (Installation installation = options.open()) {
          print(
              ImportWords.board(
                  installation.importer().board(proposed, file.getFileName().toString())));
        }
        yield 0;
      }
    };
  }

  @Command(
      name = "plan",
      mixinStandardHelpOptions = true,
      description = {
        "Imports a plan from Excel, Word, CSV or tab-separated text, in one transaction or not at"
            + " all.",
        "A board that does not exist is made. What was assumed is listed."
      })
  Integer plan(
      @Mixin InstallationOptions options,
      @Parameters(paramLabel = "FILE", description = FILE) Path file,
      @Option(
              names = "--board",
              required = true,
              paramLabel = "BOARD",
              description = "The board's short name.")
          String slug,
      @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
          boolean preview,
      @Option(
              names = "--remove-missing",
              description = "Take out actions that the file leaves out.")
          boolean remove) {
    Importer.Mode mode = mode(preview, remove);
    try (Installation installation = options.open()) {
      return switch (installation.importer().plan(SourceFiles.read(file), slug, mode)) {
        case Importer.Outcome.Rejected<?> rejected -> refused(rejected.unreadable());
        case Importer.Outcome.Accepted<org.beadle.desk.PlanImport.Report> accepted ->
            print(ImportWords.plan(accepted.report(), mode));
      };
    }
  }

  @Command(
      name = "attendance",
      mixinStandardHelpOptions = true,
      description = "Imports counts of attendance from Excel, Word, CSV or text.")
  Integer attendance(
      @Mixin InstallationOptions options,
      @Parameters(paramLabel = "FILE", description = FILE) Path file,
      @Option(
              names = "--board",
              required = true,
              paramLabel = "BOARD",
              description = "The board's short name.")
          String slug,
      @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
          boolean preview) {
    Importer.Mode mode = mode(preview, false);
    try (Installation installation = options.open()) {
      return switch (installation.importer().attendance(SourceFiles.read(file), slug, mode)) {
        case Importer.Outcome.Rejected<?> rejected -> refused(rejected.unreadable());
        case Importer.Outcome.Accepted<org.beadle.desk.AttendanceImport.Report> accepted ->
            print(ImportWords.attendance(accepted.report(), mode));
      };
    }
  }

  private static Importer.Mode mode(boolean preview, boolean remove) {
    if (preview) return Importer.Mode.PREVIEW;
    return remove ? Importer.Mode.REMOVE_MISSING : Importer.Mode.KEEP_MISSING;
  }

  private int print(String text) {
    spec.commandLine().getOut().println(text);
    return 0;
  }

  private int refused(Unreadable unreadable) {
    spec.commandLine().getErr().println(ImportWords.refused(unreadable));
    return 1;
  }
}
