package org.beadle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.teams.WebhookAddress;
import org.beadle.teams.WorkflowChat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the addresses of workflows that post into channels of Teams. */
@Command(
    name = "webhook",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|list|remove",
    description = {
      "Keeps the addresses of workflows (Power Automate) through which Beadle posts into channels of"
          + " partners who do not install it.",
      "A channel in the board's file names the workflow: platform workflow, place NAME."
    })
final class WebhookCommand implements Runnable {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";
  private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]*";

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw wrong("Say what: add, list or remove.");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Keeps the address of a workflow, instead of an earlier one of that name.",
        "The address is a secret. It is read from standard input, or from an environment variable, so"
            + " that nobody sees it in the list of processes."
      })
  Integer add(
      @Mixin InstallationOptions options,
      @Parameters(
              index = "0",
              paramLabel = "NAME",
              description = "How channels name it, such as police.")
          String name,
      @Option(
              names = "--env",
              paramLabel = "VARIABLE",
              description = "The environment variable that holds the address.")
          String variable,
      @Parameters(index = "1..*", arity = "0..*", hidden = true) List<String> more) {
    if (more != null)
      throw unfit(
          "The address is a secret, so it is not typed on the command line. Leave it out: it is"
              + " asked for.");
    if (!name.matches(NAME))
      throw unfit("A name has up to 60 letters, digits, dots, hyphens and underscores.");
    WebhookAddress address = read(variable == null ? typed() : held(variable));
    try (Installation installation = options.openOrBegin(Beadle.CLOCK)) {
      put(installation, name, address);
    }
    say("The workflow “" + name + "” is kept.");
    if (!address.isMicrosofts())
      spec.commandLine()
          .getErr()
          .println(
              "Beadle does not know "
                  + address.host()
                  + " as a server of Microsoft's workflows. Please check the address.");
    return 0;
  }

  private WebhookAddress read(String text) {
    try {
      return WebhookAddress.read(text);
    } catch (IllegalArgumentException wrong) {
      throw unfit(wrong.getMessage() + " Nothing is kept.");
    }
  }

  private String held(String variable) {
    if (!variable.matches(VARIABLE))
      throw unfit("--env wants the name of an environment variable, not the address itself.");
    return Optional.ofNullable(System.getenv(variable))
        .orElseThrow(() -> unfit("There is no environment variable " + variable + "."));
  }

  private String typed() {
    if (System.console() != null) {
      char[] typed = System.console().readPassword("Address of the workflow (not shown): ");
      return typed == null ? "" : new String(typed);
    }
    try {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      return Optional.ofNullable(in.readLine()).orElse("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** With a new address, what was closed may be open again. */
  private static void put(Installation installation, String name, WebhookAddress address) {
    Instant now = installation.clock().instant();
    installation
        .store()
        .change(records -> records.workflowWebhooks().put(name, address.uri().toString(), now));
    installation.news(List.of()).opened(WorkflowChat.address(name));
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the names; addresses are not shown.")
  Integer list(@Mixin InstallationOptions options) {
    try (Installation installation = options.open()) {
      List<String> names = installation.store().read(records -> records.workflowWebhooks().names());
      if (names.isEmpty()) say("No workflow is kept.");
      names.forEach(this::say);
    }
    return 0;
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Forgets a workflow's address; nothing is posted through it any more.")
  Integer remove(
      @Mixin InstallationOptions options,
      @Parameters(paramLabel = "NAME", description = "The workflow's name.") String name) {
    try (Installation installation = options.open()) {
      Instant now = installation.clock().instant();
      if (!installation.store().write(records -> records.workflowWebhooks().remove(name, now)))
        throw new Failures.Refused("No workflow with the name “" + name + "” is kept.");
    }
    say("The workflow “" + name + "” is forgotten.");
    return 0;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  /** What {@code teams webhook add} was given, whose own help follows. */
  private CommandLine.ParameterException unfit(String message) {
    return new CommandLine.ParameterException(
        spec.commandLine().getSubcommands().get("add"), message);
  }
}
