package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.Command.Years;
import org.beadle.command.CommandWords;

/** From an answer about attendance to that of another year, and of all of them. */
final class RateButtons {
  private RateButtons() {}

  /** Empty where nothing is known of another year. */
  static Optional<Block> of(RateFacts facts) {
    return facts
        .other()
        .map(
            year ->
                new Block.Buttons(
                    List.of(
                        button(facts, year.name(), new Years.BeginningIn(year.begins())),
                        button(facts, "All years", new Years.All()))));
  }

  private static Button button(RateFacts facts, String label, Years years) {
    String command = CommandWords.of(new Command.ShowAttendance(facts.whose(), years));
    return Button.of(label, Press.saying(facts.roster().board().id(), command));
  }
}
