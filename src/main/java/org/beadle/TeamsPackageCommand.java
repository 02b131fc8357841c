package org.beadle;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beadle.config.TeamsSettings;
import org.beadle.teams.TeamsApp;
import org.beadle.teams.TeamsPackage;
import org.beadle.web.AboutPages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the app's package for Microsoft Teams. */
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the app's package, a zip that an administrator of Teams uploads.",
      "The same options always give the same bytes."
    })
final class TeamsPackageCommand implements Callable<Integer> {
  @Option(
      names = "--app-id",
      paramLabel = "ID",
      required = true,
      description = "The application's id (Azure Bot, Configuration, Microsoft App ID).")
  private String id;

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      required = true,
      description = "The name under which Teams reaches Beadle, such as beadle.example.")
  private String domain;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "beadle-teams.zip",
      description = "Where to write it; ${DEFAULT-VALUE} by default.")
  private Path file;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "Beadle",
      description = "What people mention; ${DEFAULT-VALUE} by default.")
  private String name;

  @Option(
      names = "--app-version",
      paramLabel = "VERSION",
      defaultValue = "1.0.0",
      description = {
        "The package's own version, ${DEFAULT-VALUE} by default.",
        "Teams takes a package in place of another only under a higher one."
      })
  private String version;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    WholeFile.write(file, TeamsPackage.zip(app()));
    spec.commandLine().getOut().println("Written to " + file + ". Upload it to Teams.");
    return 0;
  }

  private TeamsApp app() {
    String server = checkedDomain();
    return new TeamsApp(
        checkedId(),
        checkedVersion(),
        checkedName(),
        server,
        pages(URI.create("https://" + server)),
        TeamsCommands.suggestions());
  }

  private static TeamsApp.Pages pages(URI server) {
    return new TeamsApp.Pages(
        AboutPages.about(server), AboutPages.privacy(server), AboutPages.terms(server));
  }

  private String checkedId() {
    if (!TeamsSettings.isId(id))
      throw unfit(
          "--app-id is an id such as 11111111-2222-3333-4444-555555555555, not “" + id + "”.");
    return id;
  }

  private String checkedVersion() {
    if (!version.matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}"))
      throw unfit("--app-version is three numbers such as 1.0.1, not “" + version + "”.");
    return version;
  }

  private String checkedName() {
    if (name.isBlank() || name.length() > TeamsApp.LONGEST_NAME)
      throw unfit("--name has from 1 to " + TeamsApp.LONGEST_NAME + " characters.");
    return name.strip();
  }

  private String checkedDomain() {
    Optional<String> fault = PublicDomain.fault(domain);
    if (fault.isPresent()) throw unfit("--domain: " + fault.get());
    return PublicDomain.of(domain);
  }

  private CommandLine.ParameterException unfit(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
