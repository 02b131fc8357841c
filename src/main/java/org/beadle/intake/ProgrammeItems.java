package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the items of one meeting, or of one list, over the ends of rows and pages. */
final class ProgrammeItems {
  private static final int LONGEST = 400;

  private final List<Doubt> doubts;
  private final boolean linesAreItems;
  private final List<ProgrammeItem> items = new ArrayList<>();
  private ProgrammeItem.Section section;
  private boolean open;

  /**
   * @param linesAreItems whether a line without a mark before it may begin an item
   */
  ProgrammeItems(ProgrammeItem.Section section, boolean linesAreItems, List<Doubt> doubts) {
    this.section = section;
    this.linesAreItems = linesAreItems;
    this.doubts = doubts;
  }

  /** Takes what stands at {@code where}; what is no item there is a doubt. */
  void take(Place where, String text) {
    text.lines().forEach(line -> takeLine(where, line));
  }

  private void takeLine(Place where, String text) {
    Optional<ProgrammeItem.Label> label = ProgrammeItem.Label.of(text);
    if (label.isPresent()) {
      section = label.get().section();
      open = false;
    }
    String rest = label.map(ProgrammeItem.Label::rest).orElse(text);
    ProgrammePiece.of(rest).forEach(piece -> take(where, piece));
  }

  private void take(Place where, ProgrammePiece piece) {
    if (!piece.marked() && goesOn(piece)) goOn(where, piece.text());
    else if (piece.marked() || linesAreItems || items.isEmpty()) add(where, piece);
    else
      doubts.add(
          new Doubt(where, piece.text(), "This is neither an item nor a heading: it is left out."));
  }

  private boolean goesOn(ProgrammePiece piece) {
    return open && ProgrammePiece.goesOn(items.getLast().title(), piece.text());
  }

  private void goOn(Place where, String rest) {
    ProgrammeItem cut = items.removeLast();
    String whole = cut.title() + " " + rest;
    items.add(new ProgrammeItem(cut.where(), cut.section(), whole));
    doubts.add(
        new Doubt(
            where,
            rest,
            "The item of %s goes on here: joined as “%s”.".formatted(cut.where().row(), whole)));
  }

  private void add(Place where, ProgrammePiece piece) {
    items.add(new ProgrammeItem(where, section, piece.text()));
    open = true;
    if (piece.loosely())
      doubts.add(
          new Doubt(
              where,
              "- " + piece.text(),
              "The dash may be punctuation: “%s” is taken as an item of its own."
                  .formatted(piece.text())));
  }

  List<ProgrammeItem> items() {
    items.replaceAll(this::shortened);
    return List.copyOf(items);
  }

  private ProgrammeItem shortened(ProgrammeItem item) {
    if (item.title().length() <= LONGEST) return item;
    doubts.add(
        new Doubt(
            item.where(),
            item.title(),
            "The item has more than %d letters: those after them are left out."
                .formatted(LONGEST)));
    return new ProgrammeItem(
        item.where(), item.section(), item.title().substring(0, LONGEST).strip());
  }
}
