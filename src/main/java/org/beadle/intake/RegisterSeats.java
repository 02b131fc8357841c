package org.beadle.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.intake.RegisterTarget.Attending;
import org.beadle.intake.RegisterTarget.Nowhere;
import org.beadle.intake.RegisterTarget.OfNewSeat;
import org.beadle.intake.RegisterTarget.OfSeat;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;

/**
 * Finds the seats of a group that the lines of a register mean.
 *
 * @param name the group's name as the file writes it
 * @param group the group's id; empty for one that the board has not got
 * @param day the day of the meeting, local to the board
 */
record RegisterSeats(
    Roster roster, PartyNames parties, String name, OptionalLong group, LocalDate day) {

  RegisterTarget find(ProposedRegister.Line line) {
    Optional<Party> agency = line.names().stream().flatMap(it -> agency(it).stream()).findFirst();
    Optional<Member> member =
        line.names().stream()
            .flatMap(it -> MemberNames.on(roster, day).find(it).exact().stream())
            .findFirst();
    if (agency.isPresent()) return ofAgency(agency.get(), member);
    if (member.isPresent()) return ofMember(member.get(), line.mark().mark());
    return ofStranger(line);
  }

  private Optional<Party> agency(String text) {
    return parties.find(text).exact().filter(party -> party.kind() == Party.Kind.AGENCY);
  }

  private Stream<Seat> seats() {
    return roster.seats().stream().filter(seat -> group.equals(OptionalLong.of(seat.group())));
  }

  private RegisterTarget ofAgency(Party agency, Optional<Member> member) {
    List<Seat> ever =
        seats().filter(seat -> seat.agency().equals(OptionalLong.of(agency.id()))).toList();
    List<Seat> that = ever.stream().filter(seat -> seat.standsOn(day)).toList();
    List<Seat> held = that.stream().filter(seat -> isHeldBy(seat, member)).toList();
    if (held.size() == 1) return new OfSeat(held.getFirst());
    if (that.size() == 1) return new OfSeat(that.getFirst());
    if (that.size() > 1)
      return new Nowhere(
          "%s has %d seats on this group: name the member in the row. Nothing is entered."
              .formatted(roster.nameOf(agency), that.size()));
    if (!ever.isEmpty())
      return new Nowhere(
          "The seat of %s on this group does not stand on that day: nothing is entered."
              .formatted(roster.nameOf(agency)));
    return new OfNewSeat(
        new RegisterTarget.ProposedSeat(name, Optional.of(agency), Optional.empty()));
  }

  private static boolean isHeldBy(Seat seat, Optional<Member> member) {
    return member.isPresent() && seat.holder().equals(OptionalLong.of(member.get().id()));
  }

  private RegisterTarget ofMember(Member member, Mark mark) {
    List<Seat> held =
        seats().filter(seat -> seat.standsOn(day) && isHeldBy(seat, Optional.of(member))).toList();
    if (held.size() == 1) return new OfSeat(held.getFirst());
    if (held.size() > 1)
      return new Nowhere(
          "%s has %d seats on this group: name the agency in the row. Nothing is entered."
              .formatted(member.name(), held.size()));
    if (mark == Mark.IN_ATTENDANCE) return new Attending(new Attendee.OnBoard(member.id()));
    return new Nowhere(
        "%s has no seat on this group on that day: nothing is entered. Who came without one is marked “in attendance”."
            .formatted(member.name()));
  }

  private RegisterTarget ofStranger(ProposedRegister.Line line) {
    String first = line.names().getFirst();
    if (line.mark().mark() == Mark.IN_ATTENDANCE)
      return new Attending(new Attendee.Named(line.names().getLast()));
    ProposedParty proposed = ProposedParty.named(first, List.of());
    if (!line.ofAgency() && proposed.kind() != Party.Kind.AGENCY)
      return new Nowhere(
          "No member, agency or seat of this name is known on that day: nothing is entered.");
    List<Party> near =
        parties.find(first).near().stream()
            .filter(party -> party.kind() == Party.Kind.AGENCY)
            .toList();
    ProposedParty agency =
        new ProposedParty(Party.Kind.AGENCY, proposed.name(), proposed.shortName(), near);
    return new OfNewSeat(
        new RegisterTarget.ProposedSeat(name, Optional.empty(), Optional.of(agency)));
  }
}
