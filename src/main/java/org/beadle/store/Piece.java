package org.beadle.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** A piece of work that waits for the writer, and what came of it. */
final class Piece<T> {
  private final Function<Session, T> work;
  private final CompletableFuture<T> outcome = new CompletableFuture<>();
  private T result;
  private Throwable thrown;

  Piece(Function<Session, T> work) {
    this.work = work;
  }

  /** Runs the work, perhaps again; false where it threw, so that what it wrote has to be undone. */
  boolean run(Session session) {
    thrown = null;
    try {
      result = work.apply(session);
      return true;
    } catch (Throwable failure) {
      thrown = failure;
      return false;
    }
  }

  /** What it wrote is on the disk, or undone: the caller may go on. */
  void complete() {
    if (thrown == null) outcome.complete(result);
    else outcome.completeExceptionally(thrown);
  }

  /** What it wrote was lost with the whole transaction. */
  void fail(StoreException failure) {
    outcome.completeExceptionally(thrown == null ? failure : thrown);
  }

  T await() {
    try {
      return outcome.join();
    } catch (CompletionException wrapped) {
      throw unchecked(wrapped.getCause());
    }
  }

  /** The very exception that the work threw; a function can throw no checked one. */
  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) throw error;
    return (RuntimeException) thrown;
  }
}
