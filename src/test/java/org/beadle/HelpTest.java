package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
  private static Stream<CommandSpec> commands(CommandLine from) {
    return Stream.concat(
        Stream.of(from.getCommandSpec()),
        from.getSubcommands().values().stream().flatMap(HelpTest::commands));
  }

  private static String path(CommandSpec command) {
    return command.qualifiedName();
  }

  @Test
  void everyCommandSaysWhatItDoes() {
    List<String> silent =
        commands(Beadle.commandLine())
            .filter(command -> blank(command.usageMessage().description()))
            .map(HelpTest::path)
            .toList();
    assertThat(silent).as("commands without a description").isEmpty();
  }

  @Test
  void everyOptionAndParameterSaysWhatItMeans() {
    List<String> silent = new ArrayList<>();
    commands(Beadle.commandLine())
        .forEach(
            command ->
                command.args().stream()
                    .filter(argument -> !argument.hidden() && blank(argument.description()))
                    .map(argument -> path(command) + " " + name(argument))
                    .forEach(silent::add));
    assertThat(silent).as("options and parameters without a description").isEmpty();
  }

  @Test
  void whatIsToBeFilledInStandsInCapitals() {
    List<String> small = new ArrayList<>();
    commands(Beadle.commandLine())
        .forEach(
            command ->
                command.args().stream()
                    .filter(argument -> !argument.hidden() && argument.arity().max() > 0)
                    .filter(argument -> argument.paramLabel().startsWith("<"))
                    .map(argument -> path(command) + " " + name(argument))
                    .forEach(small::add));
    assertThat(small).as("options whose value has no name of its own").isEmpty();
  }

  private static String name(ArgSpec argument) {
    return argument.paramLabel() + " " + argument;
  }

  private static boolean blank(String[] lines) {
    return String.join("", lines).isBlank();
  }

  @Test
  void helpIsAskedForInEveryUsualWay() {
    for (Object[] words :
        List.of(
            new Object[] {"--help"},
            new Object[] {"help"},
            new Object[] {"-h"},
            new Object[] {"import", "plan", "--help"},
            new Object[] {"help", "serve"})) {
      Terminal.Said said = Terminal.run(words);
      assertThat(said.code()).isZero();
      assertThat(said.out()).contains("Usage: beadle");
    }
  }

  @Test
  void theFirstHelpNamesEveryCommandThatPeopleUse() {
    String help = Terminal.run("--help").out();
    assertThat(help)
        .contains("demo", "serve", "chat", "import", "export", "list", "invite", "slack", "test");
  }

  @Test
  void aMisspeltCommandIsAnsweredWithTheNearest() {
    Terminal.Said said = Terminal.run("exprot", "plan");
    assertThat(said.code()).isNotZero();
    assertThat(said.errors()).contains("Did you mean").contains("export");
    assertThat(Terminal.run("dmeo").errors())
        .contains("There is no command “dmeo”. Did you mean “demo”?");
  }

  @Test
  void commandsThatAreDescribedAloneAreDescribedTheSame() {
    Beadle.commandLine()
        .getSubcommands()
        .forEach(
            (name, among) ->
                assertThat(Beadle.commandLine(name, "--help").getSubcommands().get(name))
                    .extracting(CommandLine::getUsageMessage)
                    .isEqualTo(among.getUsageMessage()));
  }

  @Test
  void commandsThatAreNamedAreDescribedAlone() {
    assertThat(Beadle.commandLine("serve", "--help").getSubcommands()).containsOnlyKeys("serve");
  }
}
