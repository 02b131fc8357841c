package org.beadle.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One open page's share of the {@link Feed}: what it has yet to be told. */
final class Listener implements AutoCloseable {
  /** A page that lags further behind is cut off; it asks for the whole place when it reconnects. */
  private static final int LAG = 1000;

  private final BlockingQueue<Optional<News>> waiting = new LinkedBlockingQueue<>(LAG);
  private final Consumer<Listener> leave;
  private volatile boolean open = true;

  Listener(Consumer<Listener> leave) {
    this.leave = leave;
  }

  void hear(News news) {
    if (!waiting.offer(Optional.of(news))) close();
  }

  boolean isOpen() {
    return open;
  }

  /** The next news; empty where none came in time or listening has ended. */
  Optional<News> next(Duration patience) throws InterruptedException {
    Optional<News> news = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    return news == null ? Optional.empty() : news;
  }

  @Override
  public void close() {
    open = false;
    leave.accept(this);
    waiting.offer(Optional.empty());
  }
}
