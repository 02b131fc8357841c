package org.beadle;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beadle.config.TeamsSettings;
import org.beadle.store.TeamsConversations.Conversation;
import org.beadle.teams.TeamsApp;
import org.beadle.teams.TeamsPackage;
import org.beadle.web.AboutPages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What connects Beadle to Microsoft Teams. */
@Command(
    name = "teams",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "package|channels|webhook",
    subcommands = WebhookCommand.class,
    description =
        "Makes the app's package for Microsoft Teams, says where Beadle can post there, and keeps the"
            + " addresses of partners' workflows.")
final class TeamsCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw wrong("Say what: package, channels or webhook.");
  }

  @Command(
      name = "package",
      mixinStandardHelpOptions = true,
      description = {
        "Writes the app's package, a zip that an administrator of Teams uploads.",
        "The same options always give the same bytes."
      })
  Integer pack(
      @Option(
              names = "--app-id",
              paramLabel = "ID",
              required = true,
              description = "The application's id (Azure Bot, Configuration, Microsoft App ID).")
          String id,
      @Option(
              names = "--domain",
              paramLabel = "DOMAIN",
              required = true,
              description = "The name under which Teams reaches Beadle, such as beadle.example.")
          String domain,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              defaultValue = "beadle-teams.zip",
              description = "Where to write it; ${DEFAULT-VALUE} by default.")
          Path file,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              defaultValue = "Beadle",
              description = "What people mention; ${DEFAULT-VALUE} by default.")
          String name,
      @Option(
              names = "--app-version",
              paramLabel = "VERSION",
              defaultValue = "1.0.0",
              description = {
                "The package's own version, ${DEFAULT-VALUE} by default.",
                "Teams takes a package in place of another only under a higher one."
              })
          String version) {
    String server = checkedDomain(domain);
    TeamsApp app =
        new TeamsApp(
            checkedId(id),
            checkedVersion(version),
            checkedName(name),
            server,
            pages(URI.create("https://" + server)),
            TeamsCommands.suggestions());
    WholeFile.write(file, TeamsPackage.zip(app));
    spec.commandLine().getOut().println("Written to " + file + ". Upload it to Teams.");
    return 0;
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

  private static TeamsApp.Pages pages(URI server) {
    return new TeamsApp.Pages(
        AboutPages.about(server), AboutPages.privacy(server), AboutPages.terms(server));
  }

  private String checkedId(String id) {
    if (!TeamsSettings.isId(id))
      throw unfit(
          "--app-id is an id such as 11111111-2222-3333-4444-555555555555, not “" + id + "”.");
    return id;
  }

  private String checkedVersion(String version) {
    if (!version.matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}"))
      throw unfit("--app-version is three numbers such as 1.0.1, not “" + version + "”.");
    return version;
  }

  private String checkedName(String name) {
    if (name.isBlank() || name.length() > TeamsApp.LONGEST_NAME)
      throw unfit("--name has from 1 to " + TeamsApp.LONGEST_NAME + " characters.");
    return name.strip();
  }

  private String checkedDomain(String domain) {
    Optional<String> fault = PublicDomain.fault(domain);
    if (fault.isPresent()) throw unfit("--domain: " + fault.get());
    return PublicDomain.of(domain);
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  /** An option of {@code teams package}, whose own help follows. */
  private CommandLine.ParameterException unfit(String message) {
    return new CommandLine.ParameterException(
        spec.commandLine().getSubcommands().get("package"), message);
  }
}
