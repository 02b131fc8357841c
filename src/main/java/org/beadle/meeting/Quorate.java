package org.beadle.meeting;

import java.util.List;
import org.beadle.board.Quorum;

/** Whether those who are there may decide. */
public sealed interface Quorate {

  /** No rule of quorum is set. */
  record NoRule() implements Quorate {}

  record Met(Quorum rule) implements Quorate {}

  record NotMet(Quorum rule, Lack lack) implements Quorate {}

  /**
   * What is missing.
   *
   * @param seats how many more seats have to be filled
   * @param classes those of which nobody is there
   * @param unseated those of them of which no agency has a seat on the group
   */
  record Lack(int seats, List<Quorum.AnyOf> classes, List<Quorum.AnyOf> unseated) {
    public static final Lack NOTHING = new Lack(0, List.of(), List.of());

    public Lack {
      classes = List.copyOf(classes);
      unseated = List.copyOf(unseated);
    }

    public boolean isNothing() {
      return seats == 0 && classes.isEmpty();
    }
  }
}
