package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Agency;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Office;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/**
 * Tells what stands on a board and not in its file. Nothing of it is taken away, since it may have
 * come from a command or another file; but whoever took it out of the file should know.
 */
public final class BoardLeftovers {
  private final Roster roster;
  private final LocalDate today;
  private final String file;
  private final List<Doubt> doubts = new ArrayList<>();

  private BoardLeftovers(Roster roster, LocalDate today, String file) {
    this.roster = roster;
    this.today = today;
    this.file = file;
  }

  /**
   * @param roster the board's, after the import
   * @param seats the ids of the seats that the file names
   * @param today local to the board
   * @param file its name
   */
  public static List<Doubt> doubts(
      ProposedBoard board, Roster roster, Set<Long> seats, LocalDate today, String file) {
    BoardLeftovers left = new BoardLeftovers(roster, today, file);
    left.names(
        "agency",
        names(board.agencies(), ProposedBoard.NewAgency::name),
        roster.agencies().stream().map(Agency::name));
    left.names(
        "group",
        names(board.groups(), ProposedBoard.NewGroup::name),
        roster.groups().stream().map(Group::name));
    left.names(
        "post",
        names(board.offices(), ProposedBoard.NewOffice::name),
        roster.offices().stream().map(Office::name));
    left.names(
        "member",
        names(board.members(), ProposedBoard.NewMember::name),
        roster.members().stream().filter(each -> stays(each.until(), today)).map(Member::name));
    roster.seats().stream()
        .filter(seat -> !seats.contains(seat.id()) && stays(seat.until(), today))
        .map(left::words)
        .sorted()
        .forEach(left::doubt);
    return left.doubts;
  }

  private static <T> Set<String> names(List<T> wanted, Function<T, String> name) {
    return wanted.stream().map(name).collect(Collectors.toSet());
  }

  private static boolean stays(Optional<LocalDate> until, LocalDate today) {
    return until.filter(today::isAfter).isEmpty();
  }

  private void names(String kind, Set<String> inFile, Stream<String> standing) {
    standing
        .filter(name -> !inFile.contains(name))
        .sorted()
        .map(name -> "The %s “%s”".formatted(kind, name))
        .forEach(this::doubt);
  }

  private String words(Seat seat) {
    String group = roster.group(seat.group()).map(Group::name).orElse("unknown");
    String agency = name(seat.agency(), id -> roster.agency(id).map(Agency::name));
    String holder = name(seat.holder(), id -> roster.member(id).map(Member::name));
    String of = agency.isEmpty() ? "" : " of “" + agency + "”";
    String held = holder.isEmpty() ? "vacant" : "held by “" + holder + "”";
    String role = seat.role().name().toLowerCase(Locale.UK).replace('_', ' ');
    return "The %s seat%s on “%s”, %s,".formatted(role, of, group, held);
  }

  private static String name(OptionalLong id, Function<Long, Optional<String>> names) {
    return id.isPresent() ? names.apply(id.getAsLong()).orElse("") : "";
  }

  private void doubt(String what) {
    doubts.add(
        new Doubt(
            Place.whole(file),
            "",
            what + " stands in the record and not in the file: it is kept."));
  }
}
