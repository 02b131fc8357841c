package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a file and what is in doubt, gathered while it is read. */
final class Findings {
  private final SourceFile file;
  private final List<Doubt> doubts;
  private final List<Fault> faults = new ArrayList<>();

  Findings(SourceFile file) {
    this.file = file;
    this.doubts = new ArrayList<>(file.doubts());
  }

  void fault(Place where, String message) {
    faults.add(new Fault(where, message));
  }

  void doubt(Place where, String words, String assumed) {
    doubts.add(new Doubt(where, words, assumed));
  }

  void doubt(Row row, String assumed) {
    doubt(file.at(row), PlainText.onOneLine(row.words()), assumed);
  }

  void doubt(Row row, int column, String assumed) {
    doubt(file.at(row, column), PlainText.onOneLine(row.text(column)), assumed);
  }

  /** All that is wrong, in the order of the file; empty where nothing is. */
  Optional<Unreadable> unreadable() {
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unreadable(file.faultsInOrder(faults)));
  }

  List<Doubt> doubtsInOrder() {
    return file.doubtsInOrder(doubts);
  }
}
