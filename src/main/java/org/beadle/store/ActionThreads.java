package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION_THREAD;
import static org.beadle.store.jooq.Tables.DELIVERY;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Receipt;
import org.jooq.Condition;

/** The first message about each action at each place, below which later ones go. */
public final class ActionThreads {
  private final Session session;

  ActionThreads(Session session) {
    this.session = session;
  }

  /** The message that begins an action's thread at a place. */
  public Optional<Receipt> root(Address place, long action) {
    return session
        .sql()
        .select(ACTION_THREAD.MESSAGE_REF)
        .from(ACTION_THREAD)
        .where(at(place), ACTION_THREAD.ACTION_ID.eq(action))
        .fetchOptional(ACTION_THREAD.MESSAGE_REF)
        .map(ref -> new Receipt(place, ref));
  }

  /** A message begins an action's thread at its place, where no other does. */
  public void begin(Receipt first, long action, Instant at) {
    session
        .sql()
        .insertInto(ACTION_THREAD)
        .set(ACTION_THREAD.PLATFORM, first.address().platform())
        .set(ACTION_THREAD.WORKSPACE, first.address().workspace())
        .set(ACTION_THREAD.PLACE, first.address().place())
        .set(ACTION_THREAD.ACTION_ID, action)
        .set(ACTION_THREAD.MESSAGE_REF, first.messageRef())
        .set(ACTION_THREAD.BEGUN_AT, at)
        .onConflictDoNothing()
        .execute();
  }

  /** The message that began a thread is gone, and the next one about the action begins another. */
  public void end(Receipt first) {
    session
        .sql()
        .deleteFrom(ACTION_THREAD)
        .where(at(first.address()), ACTION_THREAD.MESSAGE_REF.eq(first.messageRef()))
        .execute();
  }

  /** Lets a delivery that is about to be sent go below {@code root}, or below nothing. */
  public void join(long delivery, Optional<Receipt> root) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.BELOW_REF, root.map(Receipt::messageRef).orElse(null))
        .where(DELIVERY.ID.eq(delivery))
        .execute();
  }

  /** The threads of a place follow it to its new address on the same platform. */
  public void moved(Address from, Address to) {
    session
        .sql()
        .update(ACTION_THREAD)
        .set(ACTION_THREAD.WORKSPACE, to.workspace())
        .set(ACTION_THREAD.PLACE, to.place())
        .where(at(from))
        .execute();
  }

  private static Condition at(Address place) {
    return ACTION_THREAD
        .PLATFORM
        .eq(place.platform())
        .and(ACTION_THREAD.WORKSPACE.eq(place.workspace()))
        .and(ACTION_THREAD.PLACE.eq(place.place()));
  }
}
