package org.beadle;

import org.beadle.store.StoreException;
import org.beadle.web.CannotListen;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in plain words why a command could not be carried out. */
final class Failures implements IExecutionExceptionHandler {
  /** What a person asked for can't be done as asked; the message says why. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message, null, false, false);
    }
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    if (said(failure)) {
      commandLine.getErr().println(failure.getMessage());
      return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
    throw failure;
  }

  /** Whether its message is meant for whoever typed the command. */
  private static boolean said(Exception failure) {
    return failure instanceof Refused
        || failure instanceof StoreException
        || failure instanceof CannotListen;
  }
}
