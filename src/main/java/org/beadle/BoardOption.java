package org.beadle;

import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Roster;
import picocli.CommandLine.Option;

/** Which board of the installation a command is about. */
final class BoardOption {
  @Option(
      names = "--board",
      paramLabel = "BOARD",
      description = "The board's short name; not needed where there is only one.")
  private String slug;

  /** The board that is named, or else the only one. */
  Board of(Installation installation) {
    return InstallationOptions.board(installation, Optional.ofNullable(slug));
  }

  /** That board's people and groups. */
  Roster roster(Installation installation) {
    Board board = of(installation);
    return installation.store().read(records -> records.boards().roster(board.id()));
  }
}
