package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Seat;
import org.beadle.command.Command;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Registering.Wanted;
import org.beadle.wording.RegisterNews;
import org.beadle.wording.RegisterRefusal;

/** What an entry about somebody in attendance comes to. Nothing is written here. */
record RegisterGuests(RegisterState state, Caller caller) {

  RegisterStep add(RegisterCommand.InAttendance command) {
    return switch (RegisterPerson.of(state, command.who())) {
      case RegisterPerson.Unknown unknown -> new RegisterStep.Refused(unknown.why());
      case RegisterPerson.Known known -> add(known, command.reason());
    };
  }

  private RegisterStep add(RegisterPerson.Known guest, Optional<String> reason) {
    Optional<Seat> expected = RegisterPerson.seatOf(state.expected().stream(), state, guest.who());
    if (expected.isPresent())
      return new RegisterStep.Refused(
          new RegisterRefusal.HasSeat(guest.name(), state.names().label(expected.get())));
    Optional<Seat> filled = RegisterPerson.filledAsDeputy(state, guest.who());
    if (filled.isPresent())
      return new RegisterStep.Refused(
          new RegisterRefusal.IsDeputy(guest.name(), state.names().label(filled.get())));
    Optional<Seat> own = RegisterPerson.seatOf(state.attending().stream(), state, guest.who());
    if (own.isPresent())
      return new RegisterEntering(state, caller).attending(own.get(), Mark.PRESENT, reason);
    Optional<RegisterEntry> before = entry(guest.who());
    if (before.isPresent())
      return new RegisterStep.Nothing(new RegisterNews.Unchanged(guest.name(), before.get()));
    boolean stranger = guest.who() instanceof Attendee.Named;
    return new RegisterStep.Enter(
        List.of(wanted(guest.who(), reason)),
        made -> new RegisterNews.Entered(guest.name(), made.getFirst(), stranger));
  }

  private static Wanted wanted(Attendee who, Optional<String> reason) {
    return new Wanted(
        OptionalLong.empty(),
        OptionalLong.empty(),
        Mark.IN_ATTENDANCE,
        Optional.of(who),
        Optional.empty(),
        Optional.empty(),
        reason);
  }

  RegisterStep remove(RegisterCommand.NotInAttendance command) {
    return switch (RegisterPerson.of(state, command.who())) {
      case RegisterPerson.Unknown unknown -> new RegisterStep.Refused(unknown.why());
      case RegisterPerson.Known known -> remove(known, command);
    };
  }

  private RegisterStep remove(RegisterPerson.Known guest, RegisterCommand.NotInAttendance command) {
    return RegisterPerson.seatOf(state.attending().stream(), state, guest.who())
        .flatMap(seat -> state.register().of(seat.id()))
        .or(() -> entry(guest.who()))
        .<RegisterStep>map(
            entry ->
                new RegisterStep.Withdraw(
                    entry, new RegisterNews.TakenOut(guest.name(), command.reason())))
        .orElseGet(
            () -> new RegisterStep.Refused(new RegisterRefusal.NotThere(name(command.who()))));
  }

  private static String name(Command.Name typed) {
    return typed.text();
  }

  private Optional<RegisterEntry> entry(Attendee who) {
    return state.register().entries().stream()
        .filter(entry -> entry.seat().isEmpty())
        .filter(entry -> entry.who().filter(it -> RegisterPerson.same(it, who)).isPresent())
        .findFirst();
  }
}
