package org.beadle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. The only place that names a real clock. */
@Command(
    name = "beadle",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Keeps the promises of multi-agency assurance boards: imports a plan, reminds, sums up by"
          + " colour, and takes updates as chat commands.",
      ""
    },
    footer = {
      "",
      "Of the launcher alone: beadle test (everything that must hold), beadle test crash, beadle"
          + " build, beadle format, beadle bench commands|start.",
      "Try it: beadle demo"
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      ChatCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ListCommand.class,
      SimulateCommand.class,
      DeliveriesCommand.class,
      VerifyCommand.class,
      InviteCommand.class,
      PolicyCommand.class,
      SlackCommand.class,
      TeamsCommand.class,
      WarmUpCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Beadle {
  static final Clock CLOCK = Clock.systemUTC();

  private Beadle() {}

  public static void main(String[] arguments) {
    int code = CommandLine.ExitCode.SOFTWARE;
    try {
      code = commandLine().execute(arguments);
    } catch (LinkageError incomplete) {
      incomplete.printStackTrace();
    }
    // Threads that a start had begun before it failed would keep the program from ending.
    System.exit(code);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Beadle())
        .registerConverter(LocalDate.class, Beadle::day)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpAutoWidth(true);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new CommandLine.TypeConversionException(
          "“" + text + "” is not a date. Write it as year, month and day: 2018-06-30");
    }
  }
}
