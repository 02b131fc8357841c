package org.beadle;

import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a misspelt command with the one that was meant, and all else as picocli does. */
final class UnknownCommand implements IParameterExceptionHandler {
  /** Two letters that changed places count as two. */
  private static final LevenshteinDistance MISTYPED = new LevenshteinDistance(2);

  private final IParameterExceptionHandler others;

  UnknownCommand(IParameterExceptionHandler others) {
    this.others = others;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) throws Exception {
    Optional<String> meant = meant(failure);
    if (meant.isEmpty()) return others.handleParseException(failure, arguments);
    CommandLine line = failure.getCommandLine();
    line.getErr().println(meant.get());
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static Optional<String> meant(ParameterException failure) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)) return Optional.empty();
    String typed = unmatched.getUnmatched().getFirst();
    return failure.getCommandLine().getSubcommands().keySet().stream()
        .filter(name -> MISTYPED.apply(typed, name) >= 0)
        .min(Comparator.comparing(name -> MISTYPED.apply(typed, name)))
        .map(name -> "There is no command “" + typed + "”. Did you mean “" + name + "”?");
  }
}
