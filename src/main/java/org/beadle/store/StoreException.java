package org.beadle.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database could not do what it was asked to; nothing of it was kept. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String BUSY =
      "Beadle is busy with a long piece of work. Please try again in a minute.";

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Words for a failure of the database.
   *
   * @param what stands before the database's own words, unless another program was writing for too
   *     long
   */
  static StoreException of(String what, Exception failure) {
    return new StoreException(isBusy(failure) ? BUSY : what + failure.getMessage(), failure);
  }

  private static boolean isBusy(Throwable failure) {
    return failure instanceof SQLiteException sqlite
            && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code
        || failure.getCause() != null && isBusy(failure.getCause());
  }
}
