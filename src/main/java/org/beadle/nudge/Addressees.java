package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.Rung;
import org.beadle.plan.Action;

/**
 * Who is told of an action on a day. A confidential group's action is told to nobody who may not
 * see it; where nobody else is left, the board manager is told. For who is away, the next in line
 * stands in; where all are away it waits until somebody is back.
 */
record Addressees(Roster roster, Circumstances circumstances, WorkingHours hours, LocalDate day) {
  /** A message about what has passed waits for who is back within so many working days. */
  private static final int PATIENCE = 3;

  Optional<Member> holder(Action action) {
    return action.lead().accountable().flatMap(lead -> roster.holderOf(lead, day));
  }

  /**
   * Who is reminded: the holder, or else every board manager. For a holder who is back in time it
   * waits; else the next in line is reminded.
   */
  List<Member> ofReminder(Course course, Action action) {
    Optional<Member> holder = course.asked().flatMap(asked -> roster.holderOf(asked, day));
    Optional<Member> told = holder.filter(member -> maySee(member, action));
    if (told.isEmpty()) return managers();
    if (there(told.get())) return List.of(told.get());
    return waitsFor(told.get(), course.start())
        ? List.of()
        : standIn(course, action).map(List::of).orElseGet(this::managers);
  }

  /** Whether a member is back before {@code due} or, once that has passed, soon. */
  private boolean waitsFor(Member member, LocalDate due) {
    LocalDate latest = day.isAfter(due) ? hours.calendar().plusWorkingDays(day, PATIENCE) : due;
    return circumstances
        .back(member.person(), day)
        .map(back -> !hours.onOrAfter(back).isAfter(latest))
        .orElse(false);
  }

  private Optional<Member> standIn(Course course, Action action) {
    return course.asked().stream().flatMap(asked -> inLine(asked, action)).findFirst();
  }

  /** Those who may answer for a party today, the first in line first. */
  Stream<Member> inLine(Party party, Action action) {
    return roster.inLineFor(party, day).stream()
        .filter(member -> there(member) && maySee(member, action));
  }

  List<Member> managers() {
    return roster.boardManagers(day).stream().filter(this::there).toList();
  }

  boolean there(Member member) {
    return !circumstances.isAway(member.person(), day);
  }

  /**
   * Who is told directly at a step of the ladder: one person, so that a step is taken once, whoever
   * comes into the office later.
   */
  Optional<Member> of(Rung.Told told, Course course, Action action) {
    return inOffice(told, course, action).findFirst().or(() -> managers().stream().findFirst());
  }

  /** A step as it is taken: where nobody is in its office the board manager is told. */
  Rung taken(Rung rung, Course course, Action action) {
    return inOffice(rung.told(), course, action).findAny().isPresent()
        ? rung
        : new Rung(rung.daysLate(), Rung.Told.BOARD_MANAGER);
  }

  private Stream<Member> inOffice(Rung.Told told, Course course, Action action) {
    return switch (told) {
      case HOLDER -> course.asked().stream().flatMap(asked -> inLine(asked, action));
      case GROUP_CHAIR ->
          course.group().stream().flatMap(group -> inLine(Party.group(group), action));
      case AGENCY_MEMBER ->
          agency(course).stream().flatMap(agency -> inLine(Party.agency(agency), action));
      case INDEPENDENT_CHAIR ->
          roster.fullBoard().stream().flatMap(full -> inLine(Party.group(full.id()), action));
      case BOARD_MANAGER -> Stream.empty();
    };
  }

  /** Whose channel is told at a step of the ladder. */
  Optional<Audience> audience(Rung.Told told, Course course, Action action) {
    Optional<Audience> found =
        switch (told) {
          case HOLDER, BOARD_MANAGER -> Optional.empty();
          case GROUP_CHAIR -> course.group().map(Audience::group);
          case AGENCY_MEMBER -> agency(course).map(Audience::agency);
          case INDEPENDENT_CHAIR -> Optional.of(Audience.BOARD);
        };
    return found.filter(audience -> audience.sees(action));
  }

  private Optional<Long> agency(Course course) {
    return course
        .asked()
        .filter(party -> party.kind() == Party.Kind.AGENCY)
        .map(Party::id)
        .or(
            () ->
                course
                    .asked()
                    .flatMap(asked -> roster.holderOf(asked, day))
                    .map(Member::agency)
                    .flatMap(Addressees::boxed));
  }

  private static Optional<Long> boxed(OptionalLong id) {
    return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
  }

  boolean maySee(Member member, Action action) {
    return Reader.forMember(roster, member.id(), day).sees(action.confidentialGroup());
  }
}
