package org.beadle.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.command.Command;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.RegisterEntry;
import org.beadle.wording.Refusal;
import org.beadle.wording.RegisterRefusal;

/** Who is named as a deputy, or as in attendance: a member of the board, or anybody else. */
sealed interface RegisterPerson {
  record Known(Attendee who, String name) implements RegisterPerson {}

  record Unknown(Refusal why) implements RegisterPerson {}

  /** A name with {@code @} is a member's; another is a member's where it is one's whole name. */
  static RegisterPerson of(RegisterState state, Command.Name typed) {
    Roster roster = state.sheet().roster();
    MemberNames.Match match =
        MemberNames.on(roster, state.sheet().meeting().on()).find(typed.text());
    if (match.exact().isPresent()) {
      Member member = match.exact().get();
      return new Known(new Attendee.OnBoard(member.id()), member.name());
    }
    if (typed.text().startsWith("@") || typed.text().startsWith("<@"))
      return new Unknown(
          new Refusal.NoSuchName(typed.text(), match.near().stream().map(Member::name).toList()));
    String name = typed.text().strip().replaceAll("\\s+", " ");
    return new Known(new Attendee.Named(name), name);
  }

  /** Why this person can't be the deputy of a seat; empty where he or she can. */
  static Optional<Refusal> mayDeputise(RegisterState state, Seat seat, Known deputy) {
    Optional<Refusal> seated =
        seatOf(state.expected().stream(), state, deputy.who())
            .map(own -> new RegisterRefusal.DeputyHasSeat(deputy.name(), state.names().label(own)));
    if (seated.isPresent()) return seated;
    if (isInAttendance(state, deputy.who()))
      return Optional.of(new RegisterRefusal.DeputyInAttendance(deputy.name()));
    if (state.letsSitForTwo()) return Optional.empty();
    return state.expected().stream()
        .filter(other -> other.id() != seat.id())
        .filter(other -> isDeputyOf(state, other, deputy.who()))
        .findFirst()
        .map(
            other ->
                new RegisterRefusal.DeputyElsewhere(deputy.name(), state.names().label(other)));
  }

  private static boolean isInAttendance(RegisterState state, Attendee who) {
    Optional<Seat> uncounted = seatOf(state.attending().stream(), state, who);
    return uncounted.flatMap(seat -> state.register().of(seat.id())).isPresent()
        || state.register().entries().stream()
            .filter(entry -> entry.seat().isEmpty())
            .flatMap(entry -> entry.who().stream())
            .anyMatch(other -> same(other, who));
  }

  /** The seat that somebody filled as its holder's deputy; empty for none. */
  static Optional<Seat> filledAsDeputy(RegisterState state, Attendee who) {
    return state.expected().stream().filter(seat -> isDeputyOf(state, seat, who)).findFirst();
  }

  private static boolean isDeputyOf(RegisterState state, Seat seat, Attendee who) {
    return state
        .register()
        .of(seat.id())
        .filter(entry -> entry.mark() == Mark.DEPUTY)
        .flatMap(RegisterEntry::who)
        .filter(other -> same(other, who))
        .isPresent();
  }

  /** The seat that somebody holds; empty for none. */
  static Optional<Seat> seatOf(Stream<Seat> seats, RegisterState state, Attendee who) {
    return who instanceof Attendee.OnBoard(long id)
        ? seats
            .filter(seat -> state.names().holder(seat).filter(it -> it.id() == id).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** Whether both are one person; names are compared without regard to case. */
  static boolean same(Attendee one, Attendee other) {
    return one instanceof Attendee.Named(String first)
            && other instanceof Attendee.Named(String second)
        ? first.toLowerCase(Locale.ROOT).equals(second.toLowerCase(Locale.ROOT))
        : one.equals(other);
  }
}
