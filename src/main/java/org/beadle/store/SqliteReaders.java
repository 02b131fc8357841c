package org.beadle.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections that read, opened as they are needed and kept; each sees one moment at a time. */
final class SqliteReaders implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteReaders.class);
  private static final int MOST = 4;

  /** Opens a connection that can't write. */
  interface Opening {
    Connection open() throws SQLException;
  }

  private final Opening opening;
  private final Shared shared;
  private final Semaphore places = new Semaphore(MOST);
  private final Deque<Connected> idle = new ConcurrentLinkedDeque<>();

  SqliteReaders(Opening opening, Shared shared) {
    this.opening = opening;
    this.shared = shared;
  }

  <T> T read(Function<Session, T> work) {
    places.acquireUninterruptibly();
    try {
      Connected reader = taken();
      try {
        reader.execute("BEGIN");
        return work.apply(new Session(reader, shared, new Heads(Map.of())));
      } finally {
        giveBack(reader);
      }
    } catch (SQLException failure) {
      throw StoreException.of("The database can't be read: ", failure);
    } finally {
      places.release();
    }
  }

  private Connected taken() throws SQLException {
    Connected kept = idle.poll();
    return kept == null ? new Connected(opening.open(), SQLDialect.SQLITE) : kept;
  }

  /** Keeps the connection for the next one, unless it is of no use any more. */
  private void giveBack(Connected reader) {
    try {
      reader.execute("ROLLBACK");
      idle.push(reader);
    } catch (SQLException unfit) {
      LOG.warn("A connection to the database is given up: {}", unfit.getMessage());
      closed(reader);
    }
  }

  private static void closed(Connected reader) {
    try {
      reader.close();
    } catch (SQLException failure) {
      LOG.warn("A connection to the database could not be closed: {}", failure.getMessage());
    }
  }

  /** Called once, when nobody reads any more. */
  @Override
  public void close() {
    idle.forEach(SqliteReaders::closed);
  }
}
