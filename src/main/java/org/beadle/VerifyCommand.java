package org.beadle;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.beadle.board.Board;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** Shows an inspector that nobody has altered a board's journal behind Beadle's back. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that no entry of a board's journal was altered, removed or added behind Beadle.",
      "Ends with 1 and names the first entry that does not fit where one was."
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private InstallationOptions options;

  @Mixin private BoardOption which;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    try (Installation installation = options.open()) {
      Board board = which.of(installation);
      OptionalLong broken =
          installation.store().read(records -> records.journal().verify(board.id()));
      Printout.of(spec, told(board, broken) + System.lineSeparator());
      return broken.isEmpty() ? 0 : 1;
    }
  }

  private static String told(Board board, OptionalLong broken) {
    return broken.isEmpty()
        ? "The journal of " + board.name() + " is whole."
        : "The journal of "
            + board.name()
            + " was altered: entry "
            + broken.getAsLong()
            + " does not fit what stands before it.";
  }
}
