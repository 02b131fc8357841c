package org.beadle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Roster;
import org.beadle.report.Listing;
import org.beadle.store.Delivery;
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
    description = "Lists boards, members, groups, or what was sent and is to be sent.")
final class ListCommand implements Runnable {
  private static final int WIDTH = 120;
  private static final int MOST_DELIVERIES = 500;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Options that every list has. */
  static final class Shape {
    @Mixin InstallationOptions installation;

    @Option(
        names = "--format",
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
      LocalDate today = installation.clock().instant().atZone(roster.board().zone()).toLocalDate();
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

  @Command(
      name = "deliveries",
      mixinStandardHelpOptions = true,
      description = "What was sent, what waits, and what could not be sent.")
  Integer deliveries(
      @Mixin Shape shape,
      @Mixin BoardOption which,
      @Option(
              names = "--state",
              description = "queued, sending, sent, failed, refused or unknown; all by default.")
          Delivery.State state) {
    try (Installation installation = shape.installation.open()) {
      Board board = which.of(installation);
      List<Delivery> found =
          installation
              .store()
              .read(
                  records ->
                      records
                          .deliveries()
                          .list(board.id(), Optional.ofNullable(state), MOST_DELIVERIES));
      return print(
          shape,
          List.of("Day", "Kind", "State", "To", "Tries", "Problem"),
          found.stream().map(ListCommand::row).toList());
    }
  }

  private static List<String> row(Delivery delivery) {
    return List.of(
        delivery.ordered().day().toString(),
        word(delivery.ordered().kind()),
        word(delivery.state()),
        delivery.to().toString(),
        Integer.toString(delivery.attempts()),
        delivery.problem().orElse(""));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
