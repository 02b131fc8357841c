package org.beadle.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * The register of a meeting, as a file has it.
 *
 * @param group its group's name as the file writes it
 * @param on its day, local to the board
 * @param lines in the order of the file
 */
public record ProposedRegister(Place where, String group, LocalDate on, List<Line> lines) {
  public ProposedRegister {
    lines = List.copyOf(lines);
  }

  /**
   * What is said of one seat.
   *
   * @param names the agency, the person or both, as the file writes them
   * @param ofAgency whether the first of them stands under a heading for agencies
   */
  public record Line(Place where, List<String> names, boolean ofAgency, RegisterMark mark) {
    public Line {
      names = List.copyOf(names);
    }

    /** The names, as a preview shows them. */
    public String who() {
      return String.join(", ", names);
    }
  }
}
