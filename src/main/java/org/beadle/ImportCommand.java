package org.beadle;

import java.nio.file.Path;
import java.util.function.Function;
import org.beadle.desk.BoardFiles;
import org.beadle.desk.FileDesk;
import org.beadle.desk.FileImport;
import org.beadle.desk.Importer;
import org.beadle.intake.ProposedBoard;
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
    synopsisSubcommandLabel = "board|plan|attendance|diary|register|programme",
    description =
        "Brings a board, a plan, a diary, attendance, registers or a work programme into the record"
            + " from a file.")
final class ImportCommand implements Runnable {
  static final String FILE = "The file to read.";

  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(),
        "Say what to import: board, plan, attendance, diary, register or programme.");
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
    return switch (BoardFiles.read(file)) {
      case Unreadable unreadable -> refused(unreadable);
      case ProposedBoard proposed -> {
        try (Installation installation = options.openOrBegin(Beadle.CLOCK)) {
          yield tell(
              installation.importer().board(proposed, file.getFileName().toString()),
              ImportWords::board);
        }
      }
    };
  }

  @Command(
      name = "plan",
      mixinStandardHelpOptions = true,
      description = {
        "Imports a plan from Excel, Word, CSV or tab-separated text, in one transaction or not at"
            + " all.",
        "Where there is no board yet, one is made. What was assumed is listed."
      })
  Integer plan(
      @Mixin BoardFileOptions source,
      @Option(
              names = "--remove-missing",
              description = "Take out actions that the file leaves out.")
          boolean remove) {
    return show(source, remove, FileDesk.Kind.PLAN);
  }

  @Command(
      name = "attendance",
      mixinStandardHelpOptions = true,
      description = "Imports counts of attendance from Excel, Word, CSV or text.")
  Integer attendance(@Mixin BoardFileOptions source) {
    return show(source, false, FileDesk.Kind.ATTENDANCE);
  }

  @Command(
      name = "diary",
      mixinStandardHelpOptions = true,
      description = {
        "Imports which group meets when from Excel, Word, CSV or text.",
        "A month is no day: no meeting is made of one. What was assumed is listed."
      })
  Integer diary(
      @Mixin BoardFileOptions source,
      @Option(
              names = "--remove-missing",
              description = "Cancel planned meetings that the file leaves out.")
          boolean remove) {
    return show(source, remove, FileDesk.Kind.DIARY);
  }

  @Command(
      name = "register",
      mixinStandardHelpOptions = true,
      description = {
        "Imports who came to which meeting from Excel, Word, CSV or text.",
        "An empty cell is no absence. What was assumed is listed."
      })
  Integer register(@Mixin BoardFileOptions source) {
    return show(source, false, FileDesk.Kind.REGISTER);
  }

  @Command(
      name = "programme",
      mixinStandardHelpOptions = true,
      description = {
        "Imports what groups discuss from a year's work programme in Excel, Word, CSV or text.",
        "Items of a month wait until one planned meeting of that month stands in the diary."
      })
  Integer programme(
      @Mixin BoardFileOptions source,
      @Option(
              names = "--remove-missing",
              description = "Take off standing items that the file leaves out.")
          boolean remove) {
    return show(source, remove, FileDesk.Kind.PROGRAMME);
  }

  private int show(BoardFileOptions source, boolean remove, FileDesk.Kind kind) {
    Importer.Mode mode = source.mode(remove);
    return tell(
        source.into((importer, file, slug) -> FileImport.run(importer, kind, file, slug, mode)),
        ImportWords::post);
  }

  private <T> int tell(Importer.Outcome<T> outcome, Function<T, String> words) {
    return switch (outcome) {
      case Importer.Outcome.Rejected<T> rejected -> refused(rejected.unreadable());
      case Importer.Outcome.Accepted<T> accepted -> print(words.apply(accepted.report()));
    };
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
