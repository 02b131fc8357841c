package org.beadle.intake;

import java.util.Optional;

/** Reads one cell of marks, and lists what is in doubt about it. */
final class RegisterCells {
  private RegisterCells() {}

  /**
   * The mark of a cell; empty where nothing is to be entered.
   *
   * @param whose the seat and the day, for doubts
   */
  static Optional<RegisterMark> read(
      RegisterLedger ledger, RegisterMarks marks, Place where, String words, String whose) {
    return switch (marks.read(words)) {
      case RegisterMarks.Reading.Read read -> {
        read.assumption().ifPresent(it -> ledger.once(where, words, it));
        yield Optional.of(read.mark());
      }
      case RegisterMarks.Reading.Blank blank ->
          nothing(
              ledger,
              where,
              "",
              "The cell is empty, which is no absence: nothing is entered for " + whose + ".");
      case RegisterMarks.Reading.Strange strange -> nothing(ledger, where, words, strange.why());
    };
  }

  private static Optional<RegisterMark> nothing(
      RegisterLedger ledger, Place where, String words, String why) {
    ledger.findings().doubt(where, words, why);
    return Optional.empty();
  }
}
