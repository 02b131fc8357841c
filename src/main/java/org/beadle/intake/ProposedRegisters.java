package org.beadle.intake;

import java.util.List;

/**
 * Registers as a file has them, before anything is written.
 *
 * @param file the file's name
 * @param registers by group and day, in the order of the file
 * @param doubts everything that was assumed or left out, in the order of the file
 */
public record ProposedRegisters(String file, List<ProposedRegister> registers, List<Doubt> doubts)
    implements RegistersReading {
  public ProposedRegisters {
    registers = List.copyOf(registers);
    doubts = List.copyOf(doubts);
  }

  /** The names of the groups, in the order of the file. */
  public List<String> groups() {
    return registers.stream().map(ProposedRegister::group).distinct().toList();
  }
}
