package org.beadle.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.AgencyClasses;
import org.beadle.board.Board;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Policies;
import org.beadle.board.Policies.Setting;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;
import org.beadle.store.Store;

/** Shows and sets the rules of a board, of its groups and of its actions. */
public final class Rules {
  private final Store store;
  private final InstantSource clock;

  public Rules(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Whose rules are meant: those of an action, else of a group, else of the board.
   *
   * @param group a group's name
   * @param action an action's number
   */
  public record Of(Optional<String> group, Optional<String> action) {
    public static final Of BOARD = new Of(Optional.empty(), Optional.empty());
  }

  /**
   * What a setting is.
   *
   * @param from where the value comes from, such as {@code Neglect group} or {@code default}
   */
  public record Line(Setting<?> setting, String value, String from) {}

  /** What a request came to. */
  public sealed interface Answer {
    /** What holds now, a line for each setting. */
    record Shown(List<Line> lines) implements Answer {}

    /** Nothing was changed; {@code why} says the reason in a sentence. */
    record Refused(String why) implements Answer {}
  }

  /** What every setting is, and where it comes from. */
  public Answer show(Board board, Of whose) {
    return store.read(records -> show(records, board, whose));
  }

  /** Sets a value; without one, it is inherited again. */
  public Answer set(Board board, Of whose, String name, Optional<String> value) {
    return store.write(records -> set(records, board, whose, name, value));
  }

  private static Answer show(Records records, Board board, Of whose) {
    return switch (found(records, board, whose)) {
      case Found.Nothing nothing -> new Answer.Refused(nothing.why());
      case Found.Chain chain -> new Answer.Shown(lines(records, board, whose, chain));
    };
  }

  private static List<Line> lines(Records records, Board board, Of whose, Found.Chain chain) {
    Rulebook rules = records.boards().rulebook(board.id());
    Roster roster = records.boards().roster(board.id());
    return Policies.ALL.stream()
        .filter(setting -> setting.narrow() || whose.equals(Of.BOARD))
        .map(
            setting -> {
              Rulebook.Origin origin = rules.origin(setting, chain.scopes());
              String from =
                  origin.from().map(scope -> name(roster, scope, whose)).orElse("default");
              return new Line(setting, origin.value(), from);
            })
        .toList();
  }

  private static String name(Roster roster, Scope scope, Of whose) {
    return switch (scope.kind()) {
      case BOARD -> roster.board().name();
      case GROUP -> roster.nameOf(Party.group(scope.id()));
      case AGENCY -> roster.nameOf(Party.agency(scope.id()));
      case ACTION -> "action " + whose.action().orElseThrow();
    };
  }

  private Answer set(Records records, Board board, Of whose, String name, Optional<String> value) {
    return switch (found(records, board, whose)) {
      case Found.Nothing nothing -> new Answer.Refused(nothing.why());
      case Found.Chain chain ->
          problem(records, board, chain.own(), name, value)
              .<Answer>map(Answer.Refused::new)
              .orElseGet(() -> put(records, board, whose, chain, name, value));
    };
  }

  private static Optional<String> problem(
      Records records, Board board, Scope scope, String name, Optional<String> value) {
    boolean broad = Policies.named(name).filter(setting -> !setting.narrow()).isPresent();
    if (broad && scope.kind() != Scope.Kind.BOARD)
      return Optional.of(name + " is set for the whole board only.");
    Rulebook before = records.boards().rulebook(board.id());
    List<String> known = before.problems();
    return before.with(scope, name, value).problems().stream()
        .filter(problem -> !known.contains(problem))
        .findFirst()
        .or(() -> Policies.problemOf(name))
        .or(() -> nobodyMeets(records, board, name, value))
        .map(Rules::sentence);
  }

  /** A rule of quorum that wants an agency which the board does not have could never be met. */
  private static Optional<String> nobodyMeets(
      Records records, Board board, String name, Optional<String> value) {
    if (!name.equals(MeetingPolicies.QUORUM.name()) || value.isEmpty()) return Optional.empty();
    List<String> unknown =
        AgencyClasses.of(records.boards().roster(board.id()))
            .unknown(MeetingPolicies.QUORUM.valueOf(value.get()));
    return unknown.stream()
        .findFirst()
        .map(word -> name + " wants “" + word + "”, but no agency of the board is called so");
  }

  private static String sentence(String problem) {
    boolean name = Policies.ALL.stream().anyMatch(each -> problem.startsWith(each.name()));
    String start = name ? problem : Character.toUpperCase(problem.charAt(0)) + problem.substring(1);
    return start + (problem.endsWith("?") ? "" : ".") + " Nothing was changed.";
  }

  private Answer put(
      Records records,
      Board board,
      Of whose,
      Found.Chain chain,
      String name,
      Optional<String> value) {
    Change change = records.change(header(board, name, value));
    change.setUp().putPolicy(chain.own(), name, value);
    String what = value.map(text -> " is now " + text + ".").orElse(" is inherited again.");
    change.finish("The setting " + name + what, "board", board.id());
    return new Answer.Shown(
        lines(records, board, whose, chain).stream()
            .filter(line -> line.setting().name().equals(name))
            .toList());
  }

  private ChangeHeader header(Board board, String name, Optional<String> value) {
    LocalDate today = board.dayOf(clock.instant());
    String said = "policy " + value.map(text -> "set " + name + " " + text).orElse("unset " + name);
    return new ChangeHeader(
        board.id(), OptionalLong.empty(), clock.instant(), today, "terminal", "policy", said);
  }

  /** The scopes that were meant. */
  private sealed interface Found {
    /** The scope itself first, then those that it inherits from. */
    record Chain(List<Scope> scopes) implements Found {
      Scope own() {
        return scopes.getFirst();
      }
    }

    record Nothing(String why) implements Found {}
  }

  private static Found found(Records records, Board board, Of whose) {
    Roster roster = records.boards().roster(board.id());
    if (whose.action().isPresent()) return action(records, roster, whose.action().get());
    if (whose.group().isEmpty()) return new Found.Chain(List.of(Scope.BOARD));
    String name = whose.group().get();
    return PartyNames.of(roster)
        .find(name)
        .exact()
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .<Found>map(party -> new Found.Chain(Rulebook.ofGroup(roster, party.id())))
        .orElseGet(() -> new Found.Nothing("No group of the board is called “" + name + "”."));
  }

  private static Found action(Records records, Roster roster, String typed) {
    Optional<Action> action =
        Ref.parse(typed).flatMap(ref -> records.actions().find(Reader.everything(roster), ref));
    return action
        .<Found>map(it -> new Found.Chain(Rulebook.ofAction(roster, it.id(), it.lead().parties())))
        .orElseGet(() -> new Found.Nothing("The plan has no action “" + typed + "”."));
  }
}
