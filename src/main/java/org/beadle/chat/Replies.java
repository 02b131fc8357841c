package org.beadle.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an adapter does after its platform has the acknowledgement: looking people up, answering,
 * opening forms. A reply that the platform has no time for is tried again a few times.
 */
public final class Replies implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  /** How often something is tried that the platform has no time for. */
  public static final int ATTEMPTS = 3;

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  /** Something to do that may call the platform. */
  public interface Reply {
    void send() throws ChatException;
  }

  /** What is done after a reply failed in the end. */
  public interface LastResort {
    void after(ChatException failure) throws ChatException;
  }

  private final ExecutorService threads;

  /**
   * @param platform names the threads
   */
  public Replies(String platform) {
    this.threads =
        Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name(platform + "-reply-", 0).factory());
  }

  /** Sends soon, on a thread of its own; what fails in the end is logged. */
  public void later(Reply reply) {
    later(
        reply,
        failure -> {
          throw failure;
        });
  }

  /** The same, but where it fails in the end, {@code otherwise} is done. */
  public void later(Reply reply, LastResort otherwise) {
    try {
      threads.execute(() -> send(reply, otherwise));
    } catch (RejectedExecutionException closed) {
      LOG.warn("Beadle is stopping; a reply was not sent");
    }
  }

  private static void send(Reply reply, LastResort otherwise) {
    try {
      Optional<ChatException> failure = failure(reply);
      if (failure.isPresent()) otherwise.after(failure.get());
    } catch (ChatException failure) {
      LOG.warn("A reply was not sent: {}", failure.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("A reply failed", failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Why a reply is not sent in the end; empty where it is. */
  private static Optional<ChatException> failure(Reply reply) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        reply.send();
        return Optional.empty();
      } catch (ChatException failure) {
        boolean last = attempt == ATTEMPTS || failure.outcome() != ChatException.Outcome.RETRYABLE;
        if (last) return Optional.of(failure);
        Thread.sleep(pause(failure));
      }
    }
  }

  private static Duration pause(ChatException failure) {
    Duration asked = failure.retryAfter().orElse(PAUSE);
    return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException stopping) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
