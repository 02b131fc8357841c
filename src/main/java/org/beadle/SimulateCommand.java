package org.beadle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beadle.board.Board;
import org.beadle.config.Settings;
import org.beadle.report.Listing;
import org.beadle.wording.Days;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What would be sent over some time, if nobody did anything. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what would be sent, to whom, when and why, if nobody did anything; nothing is sent or"
          + " kept.",
      "It runs on a throwaway copy of the record. For days before the record began, it is taken to"
          + " have begun on the first of them. Actions of confidential groups are shown too: this"
          + " is for the board manager."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final int WIDTH = 140;
  private static final int STANDARD_DAYS = 30;
  private static final int MOST_YEARS = 3;

  @Mixin private InstallationOptions options;

  @Option(
      names = "--board",
      paramLabel = "BOARD",
      description = "The board's short name; not needed where there is only one.")
  private String slug;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day, such as 2018-06-18; today by default.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day; " + STANDARD_DAYS + " days after the first by default.")
  private LocalDate to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or csv; text by default.",
      defaultValue = "TEXT")
  private Listing.Format format;

  @Option(
      names = "--statistics",
      description =
          "Only the figures: messages a person a week, deadlines with two reminders, messages"
              + " outside working hours, days to the top step. Text ends with them anyway.")
  private boolean statistics;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    try (Installation installation = options.open()) {
      Board board = InstallationOptions.board(installation, Optional.ofNullable(slug));
      LocalDate today = board.dayOf(installation.clock().instant());
      LocalDate first = from == null ? today : from;
      LocalDate last = to == null ? first.plusDays(STANDARD_DAYS) : to;
      check(first, last);
      sayWhereTooEarly(installation, board, first);
      boolean places = settings.localChat().enabled();
      print(Simulation.of(installation, board, new Simulation.Period(first, last), places));
      return 0;
    }
  }

  private static void check(LocalDate first, LocalDate last) {
    if (last.isBefore(first))
      throw new Failures.Refused(
          "The last day, "
              + Days.written(last)
              + ", is before the first, "
              + Days.written(first)
              + ".");
    if (last.isAfter(first.plusYears(MOST_YEARS)))
      throw new Failures.Refused(
          "A simulation covers " + MOST_YEARS + " years at most. Choose an earlier --to.");
  }

  private void sayWhereTooEarly(Installation installation, Board board, LocalDate first) {
    LocalDate began =
        board.dayOf(installation.store().read(records -> records.boards().since(board.id())));
    if (first.isBefore(began))
      spec.commandLine()
          .getErr()
          .println(
              "The record begins on "
                  + Days.written(began)
                  + "; it is taken to have begun on "
                  + Days.written(first)
                  + ".");
  }

  private void print(Simulation simulation) {
    var out = spec.commandLine().getOut();
    if (!statistics) out.print(simulation.messages().render(format, WIDTH));
    if (!statistics && format == Listing.Format.TEXT) out.println();
    if (statistics || format == Listing.Format.TEXT)
      out.print(simulation.figures().render(format, WIDTH));
    out.flush();
  }
}
