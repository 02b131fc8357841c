package org.beadle;

import java.util.List;
import java.util.Optional;
import org.beadle.desk.Rules;
import org.beadle.report.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and sets the rules of a board, its groups and its actions. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "show|set|unset",
    description =
        "Shows and sets the rules of a board, a group or an action: its days, its ladder and so on.")
final class PolicyCommand implements Runnable {
  private static final int WIDTH = 140;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Whose rules are meant. */
  static final class Whose {
    @Mixin InstallationOptions installation;

    @Option(
        names = "--board",
        paramLabel = "BOARD",
        description = "The board's short name; not needed where there is only one.")
    String slug;

    @Option(names = "--group", paramLabel = "GROUP", description = "A group's name.")
    String group;

    @Option(names = "--action", paramLabel = "REF", description = "An action's number.")
    String action;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text, json or csv; text by default.",
        defaultValue = "TEXT")
    Listing.Format format;

    private Rules.Of of() {
      return new Rules.Of(Optional.ofNullable(group), Optional.ofNullable(action));
    }
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: show, set or unset.");
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "What every setting is, and where it comes from.")
  Integer show(@Mixin Whose whose) {
    try (Installation installation = whose.installation.open()) {
      return print(
          whose,
          installation
              .rules()
              .show(
                  InstallationOptions.board(installation, Optional.ofNullable(whose.slug)),
                  whose.of()));
    }
  }

  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = "Sets a setting of the board, or with --group or --action of that one only.")
  Integer set(
      @Mixin Whose whose,
      @Parameters(paramLabel = "SETTING", description = "Its name, such as remind-before.")
          String name,
      @Parameters(paramLabel = "VALUE", description = "Its value, such as \"28, 7, 1\".")
          String value) {
    return set(whose, name, Optional.of(value));
  }

  @Command(
      name = "unset",
      mixinStandardHelpOptions = true,
      description = "Lets a setting be inherited again.")
  Integer unset(
      @Mixin Whose whose,
      @Parameters(paramLabel = "SETTING", description = "Its name, such as remind-before.")
          String name) {
    return set(whose, name, Optional.empty());
  }

  private Integer set(Whose whose, String name, Optional<String> value) {
    try (Installation installation = whose.installation.open()) {
      return print(
          whose,
          installation
              .rules()
              .set(
                  InstallationOptions.board(installation, Optional.ofNullable(whose.slug)),
                  whose.of(),
                  name,
                  value));
    }
  }

  private Integer print(Whose whose, Rules.Answer answer) {
    return switch (answer) {
      case Rules.Answer.Refused refused -> throw new Failures.Refused(refused.why());
      case Rules.Answer.Shown shown -> {
        List<List<String>> rows =
            shown.lines().stream()
                .map(line -> List.of(line.setting().name(), line.value(), line.from()))
                .toList();
        Listing listing = new Listing(List.of("Setting", "Value", "From"), rows);
        Printout.of(spec, listing.render(whose.format, WIDTH));
        yield 0;
      }
    };
  }
}
