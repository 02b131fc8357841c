package org.beadle.board;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All values that a board set, each for the scope that it was set for. What an action or a group
 * does not set itself it has from the group that it belongs to, then from the group that this one
 * reports to, and so on up; then from the board; then it is the default.
 *
 * @param own the values of each scope, by the setting's name
 */
public record Rulebook(Map<Scope, Policies> own) {
  public Rulebook {
    own = Map.copyOf(own);
  }

  public static final Rulebook DEFAULT = new Rulebook(Map.of());

  /** One in which only the board sets values. */
  public static Rulebook of(Policies board) {
    return new Rulebook(Map.of(Scope.BOARD, board));
  }

  /** What a setting comes to, and where that comes from. */
  public record Origin(String value, Optional<Scope> from) {}

  /** The board's own values. */
  public Policies board() {
    return at(Scope.BOARD);
  }

  /** The same with another value for a setting of a scope; without one where it is empty. */
  public Rulebook with(Scope scope, String name, Optional<String> value) {
    Map<Scope, Policies> changed = new HashMap<>(own);
    changed.put(scope, at(scope).with(name, value));
    return new Rulebook(changed);
  }

  /** What is wrong with the values of any scope, beside those of the board. */
  public List<String> problems() {
    return Stream.concat(Stream.of(board()), own.values().stream().map(board()::with))
        .flatMap(policies -> policies.problems().stream())
        .distinct()
        .toList();
  }

  /** What holds along a chain of scopes, of which the first that sets a value counts. */
  public Policies along(List<Scope> chain) {
    if (own.keySet().stream().noneMatch(scope -> scope.kind() != Scope.Kind.BOARD)) return board();
    Map<String, String> values = new HashMap<>();
    chain.forEach(scope -> at(scope).values().forEach(values::putIfAbsent));
    return new Policies(values);
  }

  /** Where the value of {@code setting} comes from; from nowhere where it is the default. */
  public Origin origin(Policies.Setting<?> setting, List<Scope> chain) {
    return chain.stream()
        .filter(scope -> at(scope).values().containsKey(setting.name()))
        .findFirst()
        .map(scope -> new Origin(at(scope).values().get(setting.name()), Optional.of(scope)))
        .orElseGet(() -> new Origin(setting.written(), Optional.empty()));
  }

  /** The scopes that a group has its values from, its own first. */
  public static List<Scope> ofGroup(Roster roster, long group) {
    List<Scope> chain = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    OptionalLong at = OptionalLong.of(group);
    while (at.isPresent() && seen.add(at.getAsLong())) {
      chain.add(Scope.group(at.getAsLong()));
      at = roster.group(at.getAsLong()).map(Group::reportsTo).orElse(OptionalLong.empty());
    }
    chain.add(Scope.BOARD);
    return List.copyOf(chain);
  }

  /** The scopes that an agency has its values from, its own first. */
  public static List<Scope> ofAgency(long agency) {
    return List.of(Scope.agency(agency), Scope.BOARD);
  }

  /** The times of day at which any digest of the board is posted. */
  public Set<LocalTime> digestTimes() {
    Set<LocalTime> times = new HashSet<>();
    times.add(board().get(Policies.DIGEST_TIME));
    own.values().forEach(policies -> times.add(policies.get(Policies.DIGEST_TIME)));
    return times;
  }

  /**
   * The scopes that an action has its values from, its own first.
   *
   * @param leads who is accountable and who contributes; it belongs to the first group of them
   */
  public static List<Scope> ofAction(Roster roster, long action, List<Party> leads) {
    List<Scope> chain = new ArrayList<>();
    chain.add(Scope.action(action));
    Optional<Party> group =
        leads.stream().filter(party -> party.kind() == Party.Kind.GROUP).findFirst();
    chain.addAll(group.map(it -> ofGroup(roster, it.id())).orElse(List.of(Scope.BOARD)));
    return List.copyOf(chain);
  }

  /** The most days before a due day on which anything of the board is reminded. */
  public int furthestReminder() {
    List<Policies> all = new ArrayList<>(own.values());
    all.add(board());
    return all.stream()
        .flatMap(policies -> policies.get(Policies.REMIND_BEFORE).stream())
        .mapToInt(days -> days)
        .max()
        .orElse(0);
  }

  private Policies at(Scope scope) {
    return own.getOrDefault(scope, Policies.DEFAULT);
  }
}
