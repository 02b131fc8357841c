package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.command.Command;
import org.beadle.wording.Refusal;

/** Whom a typed name means: a member, a group, an agency or an office. */
sealed interface Naming {
  /** How many near names a refusal offers. */
  int NEAREST = 3;

  /** One party, and the name that the board gives it. */
  record Known(Party party, String name) implements Naming {}

  /** None, and the nearest names. */
  record Unknown(String typed, List<String> near) implements Naming {
    Refusal refusal() {
      return new Refusal.NoSuchName(typed, near);
    }
  }

  static Naming of(Roster roster, Command.Name name, LocalDate today) {
    return of(roster, name, MemberNames.on(roster, today));
  }

  /** As {@link #of}, with people who left, or are to come, where nobody of today has the name. */
  static Naming ever(Roster roster, Command.Name name, LocalDate today) {
    return of(roster, name, today) instanceof Known known
        ? known
        : of(roster, name, MemberNames.between(roster, LocalDate.MIN, LocalDate.MAX));
  }

  /**
   * As {@link #of}.
   *
   * @param members the people who may be meant
   */
  static Naming of(Roster roster, Command.Name name, MemberNames members) {
    MemberNames.Match people = members.find(name.text());
    PartyNames.Match bodies = PartyNames.of(roster).find(name.text());
    Optional<Party> person = people.exact().map(Member::id).map(Party::member);
    Optional<Party> found = name.text().startsWith("@") ? person : bodies.exact().or(() -> person);
    return found
        .<Naming>map(party -> new Known(party, roster.nameOf(party)))
        .orElseGet(() -> new Unknown(name.text(), near(roster, people, bodies)));
  }

  /** As {@link #of}, where only one kind of party will do. */
  static Naming ofKind(Roster roster, Command.Name name, Party.Kind kind, LocalDate today) {
    return of(roster, name, today).only(kind, name);
  }

  /** The same, where only one kind of party will do. */
  default Naming only(Party.Kind kind, Command.Name name) {
    return switch (this) {
      case Known known when known.party().kind() == kind -> known;
      case Known other -> new Unknown(name.text(), List.of());
      case Unknown unknown -> unknown;
    };
  }

  private static List<String> near(
      Roster roster, MemberNames.Match people, PartyNames.Match bodies) {
    return Stream.concat(
            bodies.near().stream().map(roster::nameOf), people.near().stream().map(Member::name))
        .limit(NEAREST)
        .toList();
  }

  /** The group that was named; empty where none was. */
  static Sought<Optional<Known>> group(Caller caller, Optional<Command.Name> name) {
    if (name.isEmpty()) return new Sought.Found<>(Optional.empty());
    return switch (ofKind(caller.roster(), name.get(), Party.Kind.GROUP, caller.today())) {
      case Known known -> new Sought.Found<>(Optional.of(known));
      case Unknown unknown -> new Sought.None<>(unknown.refusal());
    };
  }

  /** The party of a name that is known to be one. */
  static Party known(Roster roster, Command.Name name, LocalDate today) {
    return switch (of(roster, name, today)) {
      case Known known -> known.party();
      case Unknown unknown ->
          throw new IllegalArgumentException("no party is called " + unknown.typed());
    };
  }
}
