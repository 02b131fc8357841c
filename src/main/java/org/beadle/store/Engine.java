package org.beadle.store;

import java.util.function.Function;

/** Runs pieces of work in transactions, in the way that suits a database. */
interface Engine extends AutoCloseable {
  <T> T read(Function<Session, T> work);

  <T> T write(Function<Session, T> work);

  @Override
  void close();
}
