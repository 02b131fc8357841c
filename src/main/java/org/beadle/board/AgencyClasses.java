package org.beadle.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which agencies a word such as "health" in a rule of quorum names: those in whose name, short name
 * or alias it stands as a whole word, or words. So an alias in the board's file puts an agency into
 * a class.
 */
public final class AgencyClasses {
  private final Map<Long, List<List<String>>> names;

  private AgencyClasses(Map<Long, List<List<String>>> names) {
    this.names = names;
  }

  public static AgencyClasses of(Roster roster) {
    return new AgencyClasses(
        roster.agencies().stream()
            .collect(Collectors.toMap(Agency::id, agency -> spellings(roster, agency))));
  }

  private static List<List<String>> spellings(Roster roster, Agency agency) {
    return names(roster, agency).map(PartyName::wordsOf).toList();
  }

  /** All that the board calls an agency. */
  public static Stream<String> names(Roster roster, Agency agency) {
    List<String> names = new ArrayList<>(List.of(agency.name()));
    agency.shortName().ifPresent(names::add);
    roster.aliases().entrySet().stream()
        .filter(alias -> alias.getValue().equals(Party.agency(agency.id())))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(names::add);
    return names.stream();
  }

  /** The ids of the agencies of a class; none where its words name nobody. */
  public Set<Long> of(Quorum.AnyOf anyOf) {
    return anyOf.words().stream()
        .map(PartyName::wordsOf)
        .filter(words -> !words.isEmpty())
        .flatMap(this::having)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a rule that name no agency, so that nobody could ever meet it. */
  public List<String> unknown(Quorum rule) {
    return classes(rule).stream()
        .flatMap(anyOf -> anyOf.words().stream())
        .filter(word -> of(new Quorum.AnyOf(List.of(word))).isEmpty())
        .distinct()
        .toList();
  }

  private static List<Quorum.AnyOf> classes(Quorum rule) {
    return switch (rule) {
      case Quorum.None none -> List.of();
      case Quorum.Count count -> List.of();
      case Quorum.Each each -> each.classes();
      case Quorum.Both both -> both.each().classes();
    };
  }

  private Stream<Long> having(List<String> words) {
    return names.entrySet().stream()
        .filter(agency -> holds(agency.getValue(), words))
        .map(Map.Entry::getKey);
  }

  private static boolean holds(Collection<List<String>> spellings, List<String> words) {
    return spellings.stream().anyMatch(name -> Collections.indexOfSubList(name, words) >= 0);
  }
}
