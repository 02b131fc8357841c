package org.beadle.command;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beadle.command.Command.Name;

/** Every command about agendas and work programmes. */
final class ProgrammeCommands {
  private ProgrammeCommands() {}

  static Arbitrary<Command> all() {
    return Arbitraries.<Command>oneOf(
        Combinators.combine(groups().optional(), Commands.days().optional())
            .as(ProgrammeCommand.ShowAgenda::new),
        Combinators.combine(Commands.titles(), groups()).as(ProgrammeCommand.AddStandingItem::new),
        Combinators.combine(Commands.titles(), groups(), Commands.days())
            .as(ProgrammeCommand.AddItem::new),
        Combinators.combine(listed(), groups(), Commands.days().optional())
            .as(ProgrammeCommand.RemoveItem::new),
        Combinators.combine(
                reports(), Commands.names(), groups(), Commands.days(), Commands.days().optional())
            .as(ProgrammeCommand.AddReport::new),
        Combinators.combine(listed(), groups(), Commands.days().optional())
            .as(ProgrammeCommand.ReceiveReport::new),
        Combinators.combine(groups().optional(), Commands.spans())
            .as(ProgrammeCommand.ShowProgramme::new));
  }

  /** Names that might be taken for a day or a year among them. */
  private static Arbitrary<Name> groups() {
    return Arbitraries.oneOf(
        Commands.names(),
        Arbitraries.of("Friday", "4 July", "June group", "end of", "2025-26", "every meeting")
            .map(Name::new));
  }

  private static Arbitrary<String> listed() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 99).map(String::valueOf), Commands.titles());
  }

  private static Arbitrary<String> reports() {
    return Commands.titles().filter(title -> !Utterance.of("x " + title).is(1, "received"));
  }
}
