package org.beadle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes what has queued up and commits it together, since a commit
 * that waits for the disk costs far more than a piece of work does. A savepoint for each piece
 * would cost as much again as the piece: SQLite then copies each page before it is written to.
 */
final class SqliteWriter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteWriter.class);
  private static final int AT_MOST_TOGETHER = 128;
  private static final Piece<Void> LAST = new Piece<>(session -> null);

  private final Connected connected;
  private final Shared shared;
  private final BlockingQueue<Piece<?>> queue = new LinkedBlockingQueue<>();
  private final Map<Long, JournalHead> heads = new HashMap<>();
  private final Thread thread;
  private long seenVersion = -1;

  SqliteWriter(Connection connection, Shared shared) {
    this.connected = new Connected(connection, SQLDialect.SQLITE);
    this.shared = shared;
    this.thread = Thread.ofPlatform().name("record-writer").start(this::work);
  }

  <T> T write(Function<Session, T> work) {
    if (Thread.currentThread() == thread)
      throw new IllegalStateException("A write can't begin another write.");
    Piece<T> piece = new Piece<>(work);
    queue.add(piece);
    return piece.await();
  }

  /** Called once, when nobody waits for a write any more. */
  @Override
  public void close() {
    queue.add(LAST);
    try {
      thread.join();
      connected.close();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (SQLException failure) {
      throw new StoreException("The database can't be closed: " + failure.getMessage(), failure);
    }
  }

  private void work() {
    List<Piece<?>> batch = new ArrayList<>();
    boolean last = false;
    while (!last) {
      take(batch);
      last = batch.remove(LAST);
      together(batch);
      batch.clear();
    }
  }

  private void take(List<Piece<?>> batch) {
    try {
      batch.add(queue.take());
      queue.drainTo(batch, AT_MOST_TOGETHER - 1);
    } catch (InterruptedException ignored) {
      // Nothing but close() ends this thread, so that no caller waits for ever.
    }
  }

  /**
   * Where one piece throws, each gets a transaction of its own: that is rare, and has to be right.
   */
  private void together(List<Piece<?>> batch) {
    if (!batch.isEmpty() && !commit(batch)) for (Piece<?> piece : batch) commit(List.of(piece));
  }

  /**
   * Runs pieces in one transaction. False where one of several threw: then nothing of any is kept,
   * and none is told.
   */
  private boolean commit(List<Piece<?>> pieces) {
    try {
      connected.execute("BEGIN IMMEDIATE");
    } catch (SQLException failure) {
      refuse(pieces, failure);
      return true;
    }
    try {
      forgetWhatOthersChanged();
      Heads moved = new Heads(heads);
      boolean kept =
          pieces.stream().allMatch(piece -> piece.run(new Session(connected, shared, moved)));
      if (kept) keep(moved);
      else takeBack();
      if (!kept && pieces.size() > 1) return false;
      pieces.forEach(Piece::complete);
    } catch (SQLException | RuntimeException failure) {
      takeBack();
      refuse(pieces, failure);
    }
    return true;
  }

  private static void refuse(List<Piece<?>> pieces, Exception failure) {
    StoreException refused = StoreException.of("The database did not keep it: ", failure);
    pieces.forEach(piece -> piece.fail(refused));
  }

  private void keep(Heads moved) throws SQLException {
    moved.write(new Session(connected, shared, moved));
    connected.execute("COMMIT");
    heads.putAll(moved.added());
  }

  /** A later piece may have read what an earlier one wrote, and kept it in memory. */
  private void takeBack() {
    heads.clear();
    shared.rosters().clear();
    try {
      connected.execute("ROLLBACK");
    } catch (SQLException none) {
      LOG.debug("SQLite had ended the transaction itself: {}", none.getMessage());
    }
  }

  /** Another program may write to the file too, such as an import; then what is kept is stale. */
  private void forgetWhatOthersChanged() throws SQLException {
    long version = connected.with("PRAGMA data_version", SqliteWriter::number);
    if (version != seenVersion) heads.clear();
    seenVersion = version;
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.getLong(1);
    }
  }
}
