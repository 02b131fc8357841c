package org.beadle.intake;

import java.time.LocalTime;
import java.util.Optional;
import org.beadle.meeting.Mark;

/**
 * What a register says of somebody.
 *
 * @param deputy who came instead, where the register names a deputy
 * @param arrived when he or she arrived late, local to the board
 * @param left when he or she left early, local to the board
 */
public record RegisterMark(
    Mark mark, Optional<String> deputy, Optional<LocalTime> arrived, Optional<LocalTime> left) {
  static RegisterMark of(Mark mark) {
    return new RegisterMark(mark, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static RegisterMark deputy(Optional<String> name) {
    return new RegisterMark(Mark.DEPUTY, name, Optional.empty(), Optional.empty());
  }
}
