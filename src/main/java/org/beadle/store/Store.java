package org.beadle.store;

import static org.beadle.store.jooq.Tables.SCHEMA_VERSION;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;

/**
 * The record: boards, plans, actions, what was said and done, and what is to be sent. Open one for
 * a database and share it between threads.
 */
public final class Store implements AutoCloseable {
  /** What a database refuses for what was to be written, and not for want of room or health. */
  private static final Set<SQLStateClass> UNFIT =
      Set.of(SQLStateClass.C22_DATA_EXCEPTION, SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION);

  private final Engine engine;
  private final Shared shared;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private volatile boolean lost;
  private boolean closed;

  private Store(Engine engine, Shared shared) {
    this.engine = engine;
    this.shared = shared;
  }

  /**
   * Opens the record, and makes its tables or brings them up to date first.
   *
   * @throws StoreException where the database can't be reached, or is newer than this program
   */
  public static Store open(Database database) {
    Shared shared =
        new Shared(new Ids(), new Rosters(), new ActionCopies(), new WrittenStatements());
    Engine engine =
        switch (database) {
          case Database.Sqlite(var file) -> SqliteEngine.open(file, shared);
          case Database.Postgres postgres -> PostgresEngine.open(postgres, shared);
        };
    return new Store(engine, shared);
  }

  /**
   * Opens the record where nothing is to be written to it. A file in a folder that can't be
   * written, as on a medium that is for reading only, is read as it is.
   *
   * @throws StoreException as {@link #open}, or where such a file is not whole without others
   *     beside it
   */
  public static Store openToRead(Database database) {
    if (database instanceof Database.Sqlite(var file) && StillSqliteEngine.isFor(file)) {
      Shared shared =
          new Shared(new Ids(), new Rosters(), new ActionCopies(), new WrittenStatements());
      return new Store(StillSqliteEngine.open(file, shared), shared);
    }
    return open(database);
  }

  /**
   * Reads: {@code work} sees the record as it stood at one moment, and can't change it.
   *
   * <p>What {@code work} throws reaches the caller as it was.
   */
  public <T> T read(Function<Records, T> work) {
    return whileOpen(() -> engine.read(session -> work.apply(new Records(session))));
  }

  /**
   * Changes the record in one transaction. When this returns, the change is on the disk. {@code
   * work} may be run more than once, where other work that was to be kept with it throws or several
   * programs share a database; so it touches nothing else, and must not call the store again.
   *
   * <p>What {@code work} throws undoes all that it did and reaches the caller as it was.
   */
  public <T> T write(Function<Records, T> work) {
    return settled(whileOpen(() -> kept(session -> finished(session, work))));
  }

  private <T> T kept(Function<Session, T> work) {
    try {
      return engine.write(work);
    } catch (StoreException failure) {
      lost = true;
      throw failure;
    } catch (DataAccessException failure) {
      if (!UNFIT.contains(failure.sqlStateClass())) lost = true;
      throw failure;
    }
  }

  /** False from the time when the database failed to keep a write until it keeps one again. */
  public boolean keeps() {
    return !lost;
  }

  /**
   * Where the database failed to keep a write, writes something and takes it out again. To be
   * called every so often; it does nothing else.
   *
   * @throws RuntimeException where it still fails
   */
  public void tryAgain() {
    if (!lost) return;
    whileOpen(
        () ->
            kept(
                session -> {
                  int version = -1;
                  session.sql().insertInto(SCHEMA_VERSION).values(version, Instant.EPOCH).execute();
                  return session
                      .sql()
                      .deleteFrom(SCHEMA_VERSION)
                      .where(SCHEMA_VERSION.VERSION.eq(version))
                      .execute();
                }));
    lost = false;
  }

  private static <T> T settled(Kept<T> kept) {
    kept.afterwards().forEach(Runnable::run);
    return kept.result();
  }

  /**
   * As {@link #write}, for work of which nothing is wanted but that it is done.
   *
   * @param work leaves the record as it is to stand
   */
  public void change(Consumer<Records> work) {
    write(
        records -> {
          work.accept(records);
          return true;
        });
  }

  /** What work came to, and what is to be done once it is on the disk. */
  private record Kept<T>(T result, List<Runnable> afterwards) {}

  private static <T> Kept<T> finished(Session session, Function<Records, T> work) {
    T result = work.apply(new Records(session));
    session.mustBeFinished();
    return new Kept<>(result, session.afterwards());
  }

  private <T> T whileOpen(Supplier<T> work) {
    use.readLock().lock();
    try {
      if (closed) throw new IllegalStateException("The record is closed.");
      return work.get();
    } finally {
      use.readLock().unlock();
    }
  }

  /**
   * Copies the record, as it stands at one moment, into {@code empty}: boards, plans, what was sent
   * and what was decided on. Nothing in the copy is younger than {@code begins}, so that days
   * before the record's own beginning can be gone through. What programs and people prove
   * themselves with, what was said in chats, and the journal stay behind.
   */
  public void copyTo(Store empty, LocalDate begins) {
    whileOpen(
        () ->
            engine.read(
                from ->
                    empty.whileOpen(
                        () -> empty.engine.write(to -> new Copying(from, to, begins).all()))));
  }

  /**
   * Copies all of the record, as it stands at one moment, to a new file that only its owner can
   * read, while others may write.
   *
   * @throws StoreException where there is such a file, it can't be written, or the record is not
   *     one file; then nothing is left behind
   */
  public void backUpTo(Path file) {
    whileOpen(
        () -> {
          engine.backUpTo(file);
          return true;
        });
  }

  Shared shared() {
    return shared;
  }

  /** The maker of ids for this record. */
  public Ids ids() {
    return shared.ids();
  }

  /** Waits for what was begun, and lets the database go. */
  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) engine.close();
      closed = true;
    } finally {
      use.writeLock().unlock();
    }
  }
}
