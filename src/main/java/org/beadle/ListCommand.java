package org.beadle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Roster;
import org.beadle.report.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what the record holds. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "boards|members|groups|deliveries",
    description = "Lists boards, members, groups, or what was sent and is to be sent.",
    subcommands = DeliveriesCommand.class)
final class ListCommand implements Runnable {
  static final int WIDTH = 120;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Options that every list has. */
  static final class Shape {
    @Mixin InstallationOptions installation;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text, json or csv; text by default.",
        defaultValue = "TEXT")
    Listing.Format format;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to list: boards, members, groups or deliveries.");
  }

  @Command(name = "boards", mixinStandardHelpOptions = true, description = "The boards.")
  Integer boards(@Mixin Shape shape) {
    try (Installation installation = shape.installation.open()) {
      List<Board> boards = installation.store().read(records -> records.boards().all());
      if (boards.isEmpty()) Printout.nothing(spec, "There is no board yet.");
      return print(
          shape,
          List.of("Board", "Name", "Zone", "Nation"),
          boards.stream()
              .map(
                  board ->
                      List.of(
                          board.slug(),
                          board.name(),
                          board.zone().getId(),
                          board.nation().name().toLowerCase(Locale.ROOT)))
              .toList());
    }
  }

  @Command(name = "members", mixinStandardHelpOptions = true, description = "A board's members.")
  Integer members(@Mixin Shape shape, @Mixin BoardOption which) {
    try (Installation installation = shape.installation.open()) {
      Roster roster = which.roster(installation);
      return print(
          shape,
          List.of("Handle", "Name", "Agency", "E-mail"),
          roster.members().stream()
              .sorted(Comparator.comparing(Member::name))
              .map(
                  member ->
                      List.of(
                          "@" + MemberNames.handleOf(member),
                          member.name(),
                          agency(roster, member),
                          member.email().orElse("")))
              .toList());
    }
  }

  @Command(name = "groups", mixinStandardHelpOptions = true, description = "A board's groups.")
  Integer groups(@Mixin Shape shape, @Mixin BoardOption which) {
    try (Installation installation = shape.installation.open()) {
      Roster roster = which.roster(installation);
      LocalDate today = roster.board().dayOf(installation.clock().instant());
      return print(
          shape,
          List.of("Group", "Chair", "Confidential"),
          roster.groups().stream()
              .sorted(Comparator.comparing(Group::name))
              .map(
                  group ->
                      List.of(
                          group.name(),
                          roster.chairOf(group.id(), today).map(Member::name).orElse(""),
                          group.confidential() ? "yes" : "no"))
              .toList());
    }
  }

  private static String agency(Roster roster, Member member) {
    OptionalLong agency = member.agency();
    return agency.isPresent() ? roster.agency(agency.getAsLong()).map(Agency::name).orElse("") : "";
  }

  private int print(Shape shape, List<String> headings, List<List<String>> rows) {
    Printout.of(spec, new Listing(headings, rows).render(shape.format, WIDTH));
    return 0;
  }
}
