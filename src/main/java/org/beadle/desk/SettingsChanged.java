package org.beadle.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.intake.Doubt;
import org.beadle.intake.Place;
import org.beadle.store.Boards;

/**
 * Settings that a board's file changes. Somebody may have set them by command since the file was
 * written, so none goes back untold.
 */
final class SettingsChanged {
  private final Boards boards;
  private final Optional<Board> board;
  private final Rulebook before;

  /**
   * Remembers what is set now.
   *
   * @param board empty for a new one, of which nothing is told
   */
  SettingsChanged(Boards boards, Optional<Board> board) {
    this.boards = boards;
    this.board = board;
    this.before = board.map(it -> boards.rulebook(it.id())).orElse(Rulebook.DEFAULT);
  }

  /** What is set otherwise since, a sentence each. */
  List<Doubt> told(String file) {
    return board.map(it -> told(it.id(), file)).orElse(List.of());
  }

  private List<Doubt> told(long id, String file) {
    Roster roster = boards.roster(id);
    Map<Scope, Policies> after = boards.rulebook(id).own();
    List<Doubt> told = new ArrayList<>();
    after.keySet().stream()
        .sorted(Comparator.comparing(Scope::kind).thenComparing(Scope::id))
        .forEach(
            scope ->
                new TreeMap<>(after.get(scope).values())
                    .forEach(
                        (name, value) ->
                            changed(roster, scope, name, value)
                                .ifPresent(
                                    each -> told.add(new Doubt(Place.whole(file), name, each)))));
    return told;
  }

  private Optional<String> changed(Roster roster, Scope scope, String name, String value) {
    Policies.Setting<?> setting = Policies.named(name).orElseThrow();
    Optional<String> was =
        Optional.ofNullable(before.own().getOrDefault(scope, Policies.DEFAULT).values().get(name))
            .or(() -> standard(scope, setting));
    if (was.filter(each -> setting.valueOf(each).equals(setting.valueOf(value))).isPresent())
      return Optional.empty();
    return Optional.of(
        "The setting %s%s was %s and is “%s” from now on, as the file says."
            .formatted(
                name,
                whose(roster, scope),
                was.map(each -> "“" + each + "”").orElse("as for the whole board"),
                value));
  }

  private static Optional<String> standard(Scope scope, Policies.Setting<?> setting) {
    return Optional.of(setting.written()).filter(each -> scope.equals(Scope.BOARD));
  }

  private static String whose(Roster roster, Scope scope) {
    return switch (scope.kind()) {
      case BOARD, ACTION -> "";
      case GROUP -> " of “" + roster.nameOf(Party.group(scope.id())) + "”";
      case AGENCY -> " of “" + roster.nameOf(Party.agency(scope.id())) + "”";
    };
  }
}
