package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.store.Store;

/**
 * Knows whether the mailbox for answers can be read. Where it can't for an hour, the board managers
 * are told, once until it can again, and letters do not promise that answers count.
 */
public final class MailboxWatch {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Store store;
  private final Supplier<Chats> chats;
  private final InstantSource clock;
  private Optional<Instant> closed = Optional.empty();
  private boolean told;

  /**
   * @param chats the platforms on which board managers are told; asked for when there is news
   */
  public MailboxWatch(Store store, Supplier<Chats> chats, InstantSource clock) {
    this.store = store;
    this.chats = chats;
    this.clock = clock;
  }

  /** It was read just now. */
  public synchronized void read() {
    closed = Optional.empty();
    told = false;
  }

  /** It could not be read. */
  public synchronized void closed(String problem) {
    Instant now = clock.instant();
    if (closed.isEmpty()) closed = Optional.of(now);
    if (told || isRead()) return;
    ManagerNotices notices = new ManagerNotices(new Addresses(chats.get()));
    Instant since = closed.get();
    store.change(
        records -> {
          for (Board board : records.boards().all())
            notices.mailboxClosed(records, board, since, problem, now);
        });
    told = true;
  }

  /** Whether what is answered is read, or was within the last hour. */
  public synchronized boolean isRead() {
    return closed.filter(since -> !since.plus(PATIENCE).isAfter(clock.instant())).isEmpty();
  }
}
