package org.beadle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
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
    })
public final class Beadle {
  static final Clock CLOCK = Clock.systemUTC();

  private static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          ServeCommand.class,
          ChatCommand.class,
          ImportCommand.class,
          ExportCommand.class,
          ListCommand.class,
          SimulateCommand.class,
          DeliveriesCommand.class,
          VerifyCommand.class,
          BackupCommand.class,
          InviteCommand.class,
          PolicyCommand.class,
          SlackCommand.class,
          TeamsCommand.class,
          WarmUpCommand.class,
          CommandLine.HelpCommand.class);

  private Beadle() {}

  public static void main(String[] arguments) {
    int code = CommandLine.ExitCode.SOFTWARE;
    try {
      code = commandLine(arguments).execute(arguments);
    } catch (LinkageError incomplete) {
      incomplete.printStackTrace();
    }
    // Threads that a start had begun before it failed would keep the program from ending.
    System.exit(code);
  }

  /**
   * What reads the arguments. Describing every command takes a good part of a start, so one that
   * they name first is described alone.
   */
  static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Beadle());
    wanted(arguments).forEach(line::addSubcommand);
    line.setParameterExceptionHandler(new UnknownCommand(line.getParameterExceptionHandler()));
    return line.registerConverter(LocalDate.class, Beadle::day)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpAutoWidth(true);
  }

  private static List<Class<?>> wanted(String... arguments) {
    return Stream.of(arguments)
        .limit(1)
        .flatMap(first -> COMMANDS.stream().filter(command -> isCalled(command, first)))
        .filter(command -> command != CommandLine.HelpCommand.class)
        .<List<Class<?>>>map(List::of)
        .findFirst()
        .orElse(COMMANDS);
  }

  private static boolean isCalled(Class<?> command, String name) {
    return command.getAnnotation(Command.class).name().equals(name);
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
