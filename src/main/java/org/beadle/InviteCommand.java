package org.beadle;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Roster;
import org.beadle.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a member in. */
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a code by which a member joins on a chat platform (board join CODE), or with --link a"
          + " one-use link into the local chat.",
      "Hand either to that person only."
    })
final class InviteCommand implements Callable<Integer> {
  @Mixin private InstallationOptions options;

  @Parameters(paramLabel = "MEMBER", description = "A name, e-mail address or handle.")
  private String member;

  @Mixin private BoardOption board;

  @Option(names = "--link", description = "A one-use link into the local chat.")
  private boolean link;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    try (Installation installation = options.open()) {
      Roster roster = board.roster(installation);
      LocalDate today = installation.clock().instant().atZone(roster.board().zone()).toLocalDate();
      Member found = ChatCommand.named(MemberNames.on(roster, today), member);
      spec.commandLine().getOut().println(made(installation, settings, found));
      return 0;
    }
  }

  private String made(Installation installation, Settings settings, Member found) {
    return link
        ? SignInLinks.of(
            installation, settings.http().address(settings.http().port()), found.person())
        : found.name()
            + " types this, within 14 days: board join "
            + installation.joining().code(found.id());
  }
}
