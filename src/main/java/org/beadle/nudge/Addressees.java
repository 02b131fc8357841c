package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.board.Rung;
import org.beadle.plan.Action;

/**
 * Who is told of an action on a day. A confidential group's action is told to nobody who may not
 * see it; where nobody else is left, the board manager is told.
 */
record Addressees(Roster roster, LocalDate day) {

  Optional<Member> holder(Action action) {
    return action.lead().accountable().flatMap(lead -> roster.holderOf(lead, day));
  }

  /** Who is reminded: the holder, or else every board manager. */
  List<Member> ofReminder(Action action) {
    Optional<Member> holder = holder(action).filter(member -> maySee(member, action));
    return holder.map(List::of).orElseGet(() -> roster.boardManagers(day));
  }

  /**
   * Who is told directly at a step of the ladder: one person, so that a step is taken once, whoever
   * comes into the office later.
   */
  Optional<Member> of(Rung.Told told, Action action) {
    Optional<Member> found =
        switch (told) {
          case HOLDER -> holder(action);
          case GROUP_CHAIR -> group(action).flatMap(group -> roster.chairOf(group, day));
          case AGENCY_MEMBER -> agency(action).flatMap(agency -> roster.boardMemberOf(agency, day));
          case INDEPENDENT_CHAIR -> roster.independentChair(day);
          case BOARD_MANAGER -> Optional.empty();
        };
    return found
        .filter(member -> maySee(member, action))
        .or(() -> roster.boardManagers(day).stream().findFirst());
  }

  /** Whose channel is told at a step of the ladder. */
  Optional<Audience> audience(Rung.Told told, Action action) {
    Optional<Audience> found =
        switch (told) {
          case HOLDER, BOARD_MANAGER -> Optional.empty();
          case GROUP_CHAIR -> group(action).map(Audience::group);
          case AGENCY_MEMBER -> agency(action).map(Audience::agency);
          case INDEPENDENT_CHAIR -> Optional.of(Audience.BOARD);
        };
    return found.filter(audience -> audience.sees(action));
  }

  private Optional<Long> group(Action action) {
    return Snapshot.parties(action).stream()
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .map(Party::id)
        .findFirst();
  }

  private Optional<Long> agency(Action action) {
    return action
        .lead()
        .accountable()
        .filter(party -> party.kind() == Party.Kind.AGENCY)
        .map(Party::id)
        .or(() -> holder(action).map(Member::agency).flatMap(Addressees::boxed));
  }

  private static Optional<Long> boxed(OptionalLong id) {
    return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
  }

  private boolean maySee(Member member, Action action) {
    if (action.confidentialGroup().isEmpty()) return true;
    return roster.sitsOn(member.id(), action.confidentialGroup().getAsLong(), day)
        || roster.boardManagers(day).contains(member)
        || roster.independentChair(day).equals(Optional.of(member));
  }
}
