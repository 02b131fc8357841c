package org.beadle.desk;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.wording.RegisterFacts.Offers;

/**
 * Who may take a group's register and who may confirm it. The chairs of the group and of the board
 * do both; the group's coordinator and the board manager take it, and a chair confirms what they
 * took.
 */
record RegisterRights(Roster roster, LocalDate today) {

  static RegisterRights of(Caller caller) {
    return new RegisterRights(caller.roster(), caller.today());
  }

  /** What a member may do with the register of a group. */
  Offers of(Member member, long group) {
    if (chairs(group).anyMatch(chair -> chair.id() == member.id())) return Offers.CONFIRM;
    return keepers(group).anyMatch(keeper -> keeper.id() == member.id())
        ? Offers.TAKE
        : Offers.READ;
  }

  /** Those who may, by name, for telling who could. */
  List<String> whoCould(Offers wanted, long group) {
    Stream<Member> who =
        wanted == Offers.CONFIRM
            ? chairs(group)
            : Stream.concat(chairs(group), roster.boardManagers(today).stream());
    Set<String> names = new LinkedHashSet<>();
    who.map(Member::name).forEach(names::add);
    return List.copyOf(names);
  }

  private Stream<Member> chairs(long group) {
    return Stream.concat(
        chairsOf(group), roster.fullBoard().map(Group::id).stream().flatMap(this::chairsOf));
  }

  private Stream<Member> chairsOf(long group) {
    return Stream.concat(inRole(Role.CHAIR, group), inRole(Role.DEPUTY_CHAIR, group));
  }

  private Stream<Member> keepers(long group) {
    return Stream.concat(inRole(Role.COORDINATOR, group), roster.boardManagers(today).stream());
  }

  private Stream<Member> inRole(Role role, long group) {
    return roster.members().stream().filter(member -> roster.has(member.id(), role, group, today));
  }
}
