package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.Roster;

/** The roster that importing a proposed board gives, as far as matching leads wants it. */
final class BoardRoster {
  private final List<Agency> agencies = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final Map<String, Party> aliases = new HashMap<>();
  private long last;

  static Roster of(ProposedBoard proposed) {
    BoardRoster roster = new BoardRoster();
    proposed.agencies().forEach(roster::add);
    proposed.groups().forEach(roster::add);
    proposed.offices().forEach(roster::add);
    ProposedBoard.Identity it = proposed.identity();
    return new Roster(
        new Board(1, it.slug(), it.name(), it.zone(), it.nation()),
        roster.agencies,
        roster.groups,
        roster.offices,
        List.of(),
        List.of(),
        roster.aliases);
  }

  private void add(ProposedBoard.NewAgency each) {
    agencies.add(new Agency(++last, each.name(), each.shortName(), each.statutory()));
    each.aliases().forEach(alias -> aliases.put(alias, Party.agency(last)));
  }

  private void add(ProposedBoard.NewGroup each) {
    groups.add(
        new Group(
            ++last,
            each.name(),
            each.shortName(),
            each.kind(),
            OptionalLong.empty(),
            each.statutory(),
            each.confidential().orElse(false),
            Optional.empty()));
    each.aliases().forEach(alias -> aliases.put(alias, Party.group(last)));
  }

  private void add(ProposedBoard.NewOffice each) {
    offices.add(new Office(++last, each.name(), OptionalLong.empty()));
    each.aliases().forEach(alias -> aliases.put(alias, Party.office(last)));
  }
}
