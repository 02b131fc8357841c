package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.WorkingCalendar;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;
import org.beadle.wording.ImportFacts;

/**
 * What an import into a board stands on.
 *
 * @param records open for writing
 * @param found the board, which may have been made for the import
 * @param today the day of the import, local to the board
 * @param header gives the header of the change that imports the file of a name
 */
record ImportSite(
    Records records,
    FirstBoard.Found found,
    LocalDate today,
    WorkingCalendar calendar,
    Function<String, ChangeHeader> header,
    Importer.Mode mode) {
  Board board() {
    return found.board();
  }

  Roster roster() {
    return records.boards().roster(board().id());
  }

  Reader reader() {
    return Reader.everything(roster());
  }

  Change change(String file) {
    return records.change(header.apply(file));
  }

  boolean removes() {
    return mode.removes();
  }

  /** What is to be made, with the board before it where that is, too. */
  static List<ImportFacts.Proposed> made(
      boolean boardMade, Board board, List<ImportFacts.Proposed> others) {
    if (!boardMade) return others;
    String name =
        "%s (%s), with a board manager and the usual settings"
            .formatted(board.name(), board.slug());
    return Stream.concat(
            Stream.of(new ImportFacts.Proposed("Board", name, List.of())), others.stream())
        .toList();
  }
}
