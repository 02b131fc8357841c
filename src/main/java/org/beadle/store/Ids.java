package org.beadle.store;

import com.github.f4b6a3.tsid.TsidFactory;

/** Makes the ids of records: unique over all tables, rising with time. Safe for many threads. */
public final class Ids {
  private final TsidFactory factory = TsidFactory.newInstance1024();

  /** A new id, greater than 0. */
  public long next() {
    return factory.create().toLong();
  }
}
