package org.beadle.store;

import java.nio.file.Path;
import java.util.function.Function;

/** Runs pieces of work in transactions, in the way that suits a database. */
interface Engine extends AutoCloseable {
  <T> T read(Function<Session, T> work);

  <T> T write(Function<Session, T> work);

  /**
   * Copies all of the record, as it stands at one moment, to a new file.
   *
   * @throws StoreException where that can't be, and then there is no such file
   */
  void backUpTo(Path file);

  @Override
  void close();
}
