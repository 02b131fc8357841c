package org.beadle;

import java.util.List;
import org.beadle.command.Topic;
import org.beadle.slack.SlackManifest;
import org.beadle.slack.SlashCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What connects Beadle to Slack. */
@Command(
    name = "slack",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "manifest",
    description = "Prints what Slack wants to know of the app.")
final class SlackCommand implements Runnable {
  /** The slash commands, each with what may follow it. */
  static final List<SlashCommand> COMMANDS =
      List.of(
          slash(Topic.ACTION, "2.3 done"),
          slash(Topic.RAG, "priority 1"),
          slash(Topic.MEETING, "list Full board"),
          slash(Topic.ATTENDANCE, "group Full board 2025-26"),
          slash(Topic.BOARD, "help"));

  @Spec private CommandLine.Model.CommandSpec spec;

  private static SlashCommand slash(Topic topic, String hint) {
    return new SlashCommand(topic.noun(), topic.meaning(), hint);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say what: manifest.");
  }

  @Command(
      name = "manifest",
      mixinStandardHelpOptions = true,
      description = {
        "Prints the app's manifest, to be pasted where Slack asks for one.",
        "With --url Slack calls that address; with --socket Beadle calls Slack."
      })
  Integer manifest(
      @Option(names = "--url", paramLabel = "URL", description = "The public https address.")
          String url,
      @Option(names = "--socket", description = "For Socket Mode, without a public address.")
          boolean socket,
      @Option(
              names = "--prefix",
              paramLabel = "PREFIX",
              defaultValue = "",
              description = "Comes before each command's name, such as board-.")
          String prefix,
      @Option(
              names = "--organisation",
              description = "For an organisation (Enterprise Grid) that installs it as a whole.")
          boolean organisation) {
    if (!socket && url == null)
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Give the public address with --url, or --socket.");
    if (!socket && !url.startsWith("https://"))
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Slack wants an address that begins with https://, not " + url + ".");
    if (socket && organisation)
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "An organisation installs Beadle at its public address: give --url, not --socket.");
    Printout.of(
        spec,
        socket
            ? SlackManifest.overSocket(prefix, COMMANDS)
            : SlackManifest.overHttp(url, prefix, organisation, COMMANDS));
    return 0;
  }
}
