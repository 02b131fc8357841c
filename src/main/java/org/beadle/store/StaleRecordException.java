package org.beadle.store;

/** An action was changed between being read and being written. */
final class StaleRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleRecordException(long action) {
    super("Action " + action + " was changed after it was read; read it in the same write.");
  }
}
