package org.beadle;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.desk.Palette;
import org.beadle.plan.Action;
import org.beadle.report.PlanExport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the record out. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "plan",
    description = "Writes what is stored to standard output.")
final class ExportCommand implements Runnable {
  /** How it is written. */
  enum Format {
    JSON,
    CSV
  }

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say what to export: plan.");
  }

  @Command(
      name = "plan",
      mixinStandardHelpOptions = true,
      description = {
        "Writes a board's plan: each action with its links, lead, due dates, status and colours.",
        "Actions of confidential groups are written too: this is for the board manager."
      })
  Integer plan(
      @Mixin InstallationOptions options,
      @Mixin BoardOption which,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              description = "json or csv; json by default.",
              defaultValue = "JSON")
          Format format) {
    try (Installation installation = options.open()) {
      Board board = which.of(installation);
      PlanExport export = export(installation, board);
      Printout.of(
          spec,
          switch (format) {
            case JSON -> export.json();
            case CSV -> export.csv();
          });
      return 0;
    }
  }

  private static PlanExport export(Installation installation, Board board) {
    LocalDate today = board.dayOf(installation.clock().instant());
    return installation
        .store()
        .read(
            records -> {
              Roster roster = records.boards().roster(board.id());
              List<Action> actions = records.actions().all(Reader.everything(roster));
              return PlanExport.of(
                  actions,
                  new Palette(roster, records.boards().policies(board.id()), today).of(actions),
                  roster);
            });
  }
}
