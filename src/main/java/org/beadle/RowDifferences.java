package org.beadle;

import java.util.List;
import org.beadle.board.Board;
import org.beadle.store.RowDifference;
import org.beadle.wording.Count;

/** Names the rows of a record that are not as its journal told of them last. */
final class RowDifferences {
  private static final int NAMED = 50;

  private RowDifferences() {}

  static String text(Board board, List<RowDifference> differences) {
    List<String> lines = differences.stream().limit(NAMED).map(RowDifferences::line).toList();
    int more = differences.size() - NAMED;
    return "The journal of "
        + board.name()
        + " is whole, but the record was altered behind Beadle: "
        + Count.of(differences.size(), "thing is", "things are")
        + " not as the journal has it.%n".formatted()
        + String.join("%n".formatted(), lines)
        + (more > 0 ? "%nAnd %d more.".formatted(more) : "");
  }

  /** {@code Action 1.1, milestone 812: altered in due_on, which entry 45 told of last.} */
  private static String line(RowDifference row) {
    String of = row.ref().map(ref -> "Action " + ref + ", ").orElse("");
    String which = of + row.kind() + " " + row.record() + ": ";
    return which
        + switch (row.what()) {
          case ALTERED -> "altered in " + Count.and(row.fields()) + last(row);
          case GONE -> "removed" + last(row);
          case NEW -> "added; no entry tells of it.";
        };
  }

  private static String last(RowDifference row) {
    return ". The last entry about it is " + row.entry() + ".";
  }
}
