package org.beadle.command;

import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beadle.command.Command.Name;
import org.beadle.command.RegisterCommand.Day;
import org.beadle.command.RegisterCommand.Of;
import org.beadle.meeting.Mark;

/** Every command about a register. */
final class RegisterCommands {
  private RegisterCommands() {}

  private static Arbitrary<Name> names() {
    return Arbitraries.oneOf(
        Commands.names(),
        Arbitraries.of(
                "Left bank, Police lead",
                "Deputy head",
                "The rest home",
                "Panel: north",
                "In Care Council",
                "Page group 12",
                "As one")
            .map(Name::new));
  }

  private static Arbitrary<Of> registers() {
    return Combinators.combine(names(), Commands.days().map(Day::of).optional()).as(Of::new);
  }

  private static Arbitrary<Optional<String>> reasons() {
    return Commands.texts().optional();
  }

  private static Arbitrary<LocalTime> times() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 23), Arbitraries.integers().between(0, 59))
        .as(LocalTime::of);
  }

  static Arbitrary<Command> all() {
    return Arbitraries.<Command>oneOf(
        Combinators.combine(registers(), Arbitraries.integers().between(1, 99))
            .as(RegisterCommand.OpenRegister::new),
        Combinators.combine(
                registers(),
                names(),
                Arbitraries.of(Mark.PRESENT, Mark.APOLOGIES, Mark.ABSENT),
                reasons())
            .as(RegisterCommand.MarkSeat::new),
        Combinators.combine(registers(), names(), names(), reasons())
            .as(RegisterCommand.MarkDeputy::new),
        Combinators.combine(registers(), names(), times(), reasons())
            .as(RegisterCommand.Arrived::new),
        Combinators.combine(registers(), names(), times(), reasons()).as(RegisterCommand.Left::new),
        Combinators.combine(registers(), names(), reasons()).as(RegisterCommand.InAttendance::new),
        Combinators.combine(registers(), names(), reasons())
            .as(RegisterCommand.NotInAttendance::new),
        registers().map(RegisterCommand.EnterAnswers::new),
        registers().map(RegisterCommand.RestAbsent::new),
        registers().map(RegisterCommand.ConfirmRegister::new),
        registers().map(RegisterCommand.RegisterHistory::new));
  }
}
