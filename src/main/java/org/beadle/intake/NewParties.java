package org.beadle.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Agency;
import org.beadle.board.Group;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;

/**
 * Proposes parties for names that a board does not know. Each proposal joins the roster for the
 * names after it, so that one party in several spellings is proposed once.
 */
final class NewParties {
  private final Roster roster;
  private final PartyNames known;
  private final List<ProposedParty> proposed = new ArrayList<>();
  private PartyNames withProposed;

  NewParties(Roster roster) {
    this.roster = roster;
    this.known = PartyNames.of(roster);
    this.withProposed = known;
  }

  /** The fullest spelling comes first: from it the initials are understood. */
  void propose(Stream<String> names) {
    names
        .distinct()
        .sorted(
            Comparator.comparing((String name) -> !name.contains("("))
                .thenComparing(name -> -name.length()))
        .filter(name -> withProposed.find(name).exact().isEmpty())
        .forEach(this::add);
  }

  private void add(String name) {
    if (withProposed.find(name).exact().isPresent()) return;
    proposed.add(ProposedParty.named(withoutBoard(name), known.find(name).near()));
    withProposed = PartyNames.of(grown());
  }

  /** Plans put the board's initials before the names of its groups and posts. */
  private String withoutBoard(String name) {
    return PartyNames.boardNames(roster).stream()
        .filter(own -> name.regionMatches(true, 0, own + " ", 0, own.length() + 1))
        .map(own -> name.substring(own.length()).strip())
        .filter(rest -> Character.isLetter(rest.codePointAt(0)))
        .findFirst()
        .orElse(name);
  }

  List<ProposedParty> proposed() {
    return proposed;
  }

  LeadPart find(String name) {
    Optional<Party> exact = known.find(name).exact();
    if (exact.isPresent()) return new LeadPart.Known(name, exact.get());
    Party found = withProposed.find(name).exact().orElseThrow();
    return new LeadPart.New(name, proposed.get((int) -found.id() - 1));
  }

  /** The roster with the proposals, which have the ids -1, -2 and so on. */
  private Roster grown() {
    List<Group> groups = new ArrayList<>(roster.groups());
    List<Agency> agencies = new ArrayList<>(roster.agencies());
    List<Office> offices = new ArrayList<>(roster.offices());
    for (int i = 0; i < proposed.size(); i++) {
      ProposedParty each = proposed.get(i);
      switch (each.kind()) {
        case GROUP, MEMBER -> groups.add(each.group(-1 - i));
        case AGENCY -> agencies.add(new Agency(-1 - i, each.name(), each.shortName(), false));
        case OFFICE -> offices.add(new Office(-1 - i, each.name(), OptionalLong.empty()));
      }
    }
    return new Roster(
        roster.board(),
        agencies,
        groups,
        offices,
        roster.members(),
        roster.seats(),
        roster.aliases());
  }
}
