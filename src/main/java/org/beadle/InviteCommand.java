package org.beadle;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Roster;
import org.beadle.config.Settings;
import org.beadle.desk.Doorkeeper;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a member in, and takes back what lets one in. */
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a code by which a member joins on a chat platform (board join CODE), or with --link a"
          + " one-use link into the local chat.",
      "Hand either to that person only."
    })
final class InviteCommand implements Callable<Integer> {
  private static final String NO_DOOR =
      "The local chat is off by these settings, so a link would lead nowhere: none was made, and"
          + " an earlier one goes on working. Is this run with the settings and variables that the"
          + " server has? To let people in by links, set local-chat.enabled.";

  private static final String HERE_ONLY =
      "No http.public-url is set, so this link works on this machine alone. Where the server has"
          + " one, run this with the server's settings and variables, which makes a new link.";

  @Mixin private InstallationOptions options;

  @Parameters(paramLabel = "MEMBER", description = "A name, e-mail address or handle.")
  private String member;

  @Mixin private BoardOption board;

  @ArgGroup private Instead instead;

  /** What is done where no code is made. */
  private static final class Instead {
    @Option(
        names = "--link",
        description = {
          "A one-use link into the local chat.",
          "An earlier one that was not used works no more."
        })
    private boolean link;

    @Option(
        names = "--revoke",
        description = {
          "Signs the member out of the local chat everywhere, and cancels links and codes that were"
              + " not used: where a device was lost, or a link fell into other hands."
        })
    private boolean revoke;
  }

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    if (instead != null && instead.link) checkDoor(settings);
    try (Installation installation = options.open()) {
      Roster roster = board.roster(installation);
      LocalDate today = roster.board().dayOf(installation.clock().instant());
      Member found = ChatCommand.named(MemberNames.on(roster, today), member);
      spec.commandLine().getOut().println(made(installation, settings, found));
      if (instead != null && instead.link && settings.http().publicUrl().isEmpty())
        spec.commandLine().getErr().println(HERE_ONLY);
      return 0;
    }
  }

  /** A link cancels the one before, so none is made that could not be used. */
  private static void checkDoor(Settings settings) {
    if (!settings.offersLocalChat()) throw new Failures.Refused(NO_DOOR);
  }

  private String made(Installation installation, Settings settings, Member found) {
    if (instead == null)
      return found.name()
          + " types this, within 14 days: board join "
          + installation.joining().code(found.id());
    return instead.link
        ? SignInLinks.of(
            installation, settings.http().address(settings.http().port()), found.person())
        : revoked(found, installation.doorkeeper().revoke(found.person()));
  }

  private static String revoked(Member member, Doorkeeper.Revoked revoked) {
    return "%s was signed out of the local chat (sessions: %d). Unused links and codes were cancelled (links: %d, codes: %d). Links in e-mails and calendar addresses go on working."
        .formatted(member.name(), revoked.sessions(), revoked.links(), revoked.codes());
  }
}
