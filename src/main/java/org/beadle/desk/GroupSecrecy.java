package org.beadle.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.intake.Doubt;
import org.beadle.intake.Place;
import org.beadle.intake.ProposedBoard.NewGroup;

/**
 * Says which groups of a board's file are confidential. One that is stays so until the file says
 * otherwise in words, since a line that got lost must not open a group to the whole board.
 */
final class GroupSecrecy {
  private static final String KEPT =
      "The file does not say whether “%s” is confidential: it stays so. To open it to the whole"
          + " board, write “confidential: no”.";

  private static final String OPENED =
      "“%s” is confidential no more: from now on the whole board sees its actions and meetings, with"
          + " what was said of them before.";

  private final List<String> told = new ArrayList<>();

  /**
   * Whether a group is confidential from now on.
   *
   * @param standing the board's roster before the import; empty for a new board
   */
  static boolean isKept(NewGroup wanted, Optional<Roster> standing) {
    return wanted.confidential().orElseGet(() -> was(wanted, standing));
  }

  private static boolean was(NewGroup wanted, Optional<Roster> standing) {
    return standing.stream()
        .flatMap(roster -> roster.groups().stream())
        .filter(group -> group.name().equals(wanted.name()))
        .anyMatch(Group::confidential);
  }

  /** As {@link #isKept}, and notes what is to be told of it. */
  boolean of(NewGroup wanted, Optional<Roster> standing) {
    boolean kept = isKept(wanted, standing);
    boolean was = was(wanted, standing);
    if (was && !kept) told.add(OPENED.formatted(wanted.name()));
    if (was && wanted.confidential().isEmpty()) told.add(KEPT.formatted(wanted.name()));
    return kept;
  }

  /** The groups that were opened, and those that are kept closed. */
  List<Doubt> told(String file) {
    return told.stream().map(each -> new Doubt(Place.whole(file), "", each)).toList();
  }
}
