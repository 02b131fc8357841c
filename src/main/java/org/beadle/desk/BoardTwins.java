package org.beadle.desk;

import java.util.List;
import java.util.Locale;
import org.beadle.board.Board;
import org.beadle.intake.Fault;
import org.beadle.intake.Place;
import org.beadle.intake.ProposedBoard;
import org.beadle.store.Records;

/** Looks whether a file would make a second board of a name that a board has already. */
final class BoardTwins {
  private static final String TWIN =
      "There is a board called “%s” already; its short name is “%s”, and the file says “%s”. To bring"
          + " that board up to date, write “slug: %s” in the file. If another board is meant, give it"
          + " another name.";

  private BoardTwins() {}

  /**
   * The board of the same name; empty where the file's own board stands.
   *
   * @param file the file's name
   */
  static List<Fault> faults(Records records, ProposedBoard proposed, String file) {
    String slug = proposed.identity().slug();
    List<Board> boards = records.boards().all();
    if (boards.stream().anyMatch(board -> board.slug().equals(slug))) return List.of();
    return boards.stream()
        .filter(board -> plain(board.name()).equals(plain(proposed.identity().name())))
        .map(
            board ->
                new Fault(
                    Place.whole(file),
                    TWIN.formatted(board.name(), board.slug(), slug, board.slug())))
        .toList();
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
