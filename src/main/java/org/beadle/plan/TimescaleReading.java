package org.beadle.plan;

import java.util.List;
import java.util.OptionalInt;

/** What a plan's cell of timescales was read as. */
public sealed interface TimescaleReading {

  /**
   * The cell was understood.
   *
   * @param assumptions what the cell left open and how that was settled, in plain words; a cell
   *     that puts the date off ({@code tbc}) or holds nothing says so here
   */
  record Read(Timescale timescale, List<String> assumptions) implements TimescaleReading {
    public Read {
      assumptions = List.copyOf(assumptions);
    }
  }

  /**
   * The cell was not understood; the action has no date.
   *
   * @param source the cell's own words
   * @param reason in plain words
   */
  record Unreadable(String source, String reason) implements TimescaleReading {
    @Override
    public Timescale timescale() {
      return new Timescale(source, List.of(), false, false, OptionalInt.empty());
    }

    @Override
    public List<String> assumptions() {
      return List.of(reason);
    }
  }

  /** The timescale; of an unreadable cell one without dates, with the cell's own words. */
  Timescale timescale();

  /** Everything that a person should look at: what was assumed, or why nothing could be read. */
  List<String> assumptions();
}
