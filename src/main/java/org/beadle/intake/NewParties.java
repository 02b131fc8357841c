package org.beadle.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, ProposedParty> meant = new HashMap<>();
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
        .filter(name -> known.find(name).exact().isEmpty())
        .forEach(this::note);
  }

  /** A proposal that follows may make a name one of several, so its meaning is noted at once. */
  private void note(String name) {
    Optional<Party> found = withProposed.find(name).exact();
    if (found.isEmpty()) add(name);
    meant.put(name, found.map(it -> proposed.get((int) -it.id() - 1)).orElseGet(proposed::getLast));
  }

  private void add(String name) {
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

  /** What a name means that was among those to propose. */
  LeadPart find(String name) {
    Optional<Party> exact = known.find(name).exact();
    if (exact.isPresent()) return new LeadPart.Known(name, exact.get());
    return new LeadPart.New(name, meant.get(name));
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
