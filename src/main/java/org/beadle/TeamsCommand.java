package org.beadle;

import java.util.List;
import org.beadle.store.TeamsConversations.Conversation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** What connects Beadle to Microsoft Teams. */
@Command(
    name = "teams",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "package|channels|webhook",
    subcommands = {TeamsPackageCommand.class, WebhookCommand.class},
    description =
        "Makes the app's package for Microsoft Teams, says where Beadle can post there, and keeps the"
            + " addresses of partners' workflows.")
final class TeamsCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what: package, channels or webhook.");
  }

  @Command(
      name = "channels",
      mixinStandardHelpOptions = true,
      description = {
        "Lists the channels and group chats of Teams in which Beadle is installed.",
        "They are written as under “channels:” in a board's file, to be copied there."
      })
  Integer channels(@Mixin InstallationOptions options) {
    try (Installation installation = options.open()) {
      List<Conversation> found =
          installation.store().read(records -> records.teamsConversations().shared());
      if (found.isEmpty())
        Printout.nothing(spec, "Beadle has not heard from any channel or group chat of Teams.");
      else Printout.of(spec, TeamsChannels.yaml(found));
      return 0;
    }
  }
}
