package org.beadle.store;

import java.nio.file.Path;

/** Where the record is kept. */
public sealed interface Database {

  /** A file of this machine; it is made where there is none, its folder too. */
  record Sqlite(Path file) implements Database {}

  /**
   * A PostgreSQL database, which several programs may share.
   *
   * @param url such as {@code jdbc:postgresql://localhost:5432/beadle}
   */
  record Postgres(String url, String user, String password) implements Database {
    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Postgres[" + url + ", " + user + "]";
    }
  }

  static Database sqlite(Path file) {
    return new Sqlite(file);
  }

  static Database postgres(String url, String user, String password) {
    return new Postgres(url, user, password);
  }
}
