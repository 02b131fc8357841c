package org.beadle.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the groups, agencies and offices of a board by names as people and plans write them. */
public final class PartyNames {
  /** From this likeness on, of 1, a name is offered as a near match. */
  private static final double NEAR = 0.82;

  private static final int OFFERED = 3;
  private static final int WORDS_AT_MOST = 20;
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  /** One name of a party; a party may have several. */
  private record Known(Party party, PartyName name) {}

  /**
   * What a name was found to mean.
   *
   * @param exact the one party that has this name, in whatever spelling
   * @param near where there is none, or several: those that it may mean, the likeliest first
   */
  public record Match(Optional<Party> exact, List<Party> near) {
    public Match {
      near = List.copyOf(near);
    }
  }

  private final Set<String> boardNames;
  private final List<Known> known = new ArrayList<>();

  private PartyNames(Roster roster) {
    this.boardNames = boardNames(roster);
    boardNames.forEach(own -> roster.fullBoard().ifPresent(it -> add(Party.group(it.id()), own)));
    roster.groups().forEach(it -> add(Party.group(it.id()), it.name(), it.shortName()));
    roster.agencies().forEach(it -> add(Party.agency(it.id()), it.name(), it.shortName()));
    roster.offices().forEach(it -> add(Party.office(it.id()), it.name()));
    roster.aliases().forEach((alias, party) -> add(party, alias));
  }

  /** The names of every party. */
  public static PartyNames of(Roster roster) {
    return new PartyNames(roster);
  }

  /** The board's own names and initials, as plans write them before the names of its groups. */
  public static Set<String> boardNames(Roster roster) {
    Set<String> names = new LinkedHashSet<>();
    String name = roster.board().name();
    names.add(name);
    names.add(PartyName.initialsOf(name));
    roster.fullBoard().flatMap(Group::shortName).ifPresent(names::add);
    return names;
  }

  private void add(Party party, String name, Optional<String> shortName) {
    add(party, name);
    shortName.ifPresent(it -> add(party, it));
  }

  private void add(Party party, String name) {
    known.add(new Known(party, PartyName.of(name, boardNames)));
  }

  /** Whether {@code text} may be a name at all: a sentence is none, nor is a lone "the". */
  public boolean mayBeName(String text) {
    return mayBeName(wanted(text));
  }

  private static boolean mayBeName(PartyName name) {
    return !name.words().isEmpty() && name.words().size() <= WORDS_AT_MOST;
  }

  private PartyName wanted(String typed) {
    return PartyName.of(typed.replaceFirst("^\\s*@", ""), boardNames);
  }

  /** Finds the party that {@code typed} names. */
  public Match find(String typed) {
    PartyName wanted = wanted(typed);
    if (!mayBeName(wanted)) return several(List.of());
    Predicate<Known> may = it -> !wanted.saysGroup() || it.party().kind() == Party.Kind.GROUP;
    return Stream.<Predicate<Known>>of(
            it -> it.name().words().equals(wanted.words()),
            may.and(it -> it.name().core().equals(wanted.core())),
            may.and(it -> it.name().same(wanted)))
        .map(this::having)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> found.size() == 1 ? one(found.getFirst()) : several(found))
        .orElseGet(() -> several(near(wanted)));
  }

  private static Match one(Party party) {
    return new Match(Optional.of(party), List.of());
  }

  private static Match several(List<Party> parties) {
    return new Match(Optional.empty(), parties);
  }

  private List<Party> having(Predicate<Known> property) {
    return known.stream().filter(property).map(Known::party).distinct().toList();
  }

  private List<Party> near(PartyName wanted) {
    return known.stream()
        .map(it -> Map.entry(it.party(), likeness(it.name(), wanted)))
        .filter(it -> it.getValue() >= NEAR)
        .sorted(Comparator.comparing(it -> -it.getValue()))
        .map(Map.Entry::getKey)
        .distinct()
        .limit(OFFERED)
        .toList();
  }

  private static double likeness(PartyName one, PartyName other) {
    if (one.core().containsAll(other.core()) || other.core().containsAll(one.core())) return 1;
    return LIKENESS.apply(String.join(" ", one.core()), String.join(" ", other.core()));
  }
}
