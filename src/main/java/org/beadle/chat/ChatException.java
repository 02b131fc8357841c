package org.beadle.chat;

import java.time.Duration;
import java.util.Optional;

/** A platform did not take a post. {@link #outcome()} says what may be done about it. */
public final class ChatException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is known of the post after the failure. */
  public enum Outcome {
    /**
     * Not posted, and never will be: the channel is archived, the account gone, the post invalid.
     */
    FINAL,
    /** Not posted; may be tried again, not before {@link ChatException#retryAfter()}. */
    RETRYABLE,
    /** Posted or not: the answer was lost. */
    UNKNOWN
  }

  /** What a final refusal closes for all further posts. */
  public enum Closes {
    /** Nothing: it is about the one post. */
    NOTHING,
    /** The thread: the message that began it is gone. The place takes posts. */
    THREAD,
    /**
     * A person's direct messages. The account stands, but nobody may write to it: that of a guest,
     * or of somebody who blocked Beadle.
     */
    DIRECT,
    /** The place: its channel is archived, its person's account gone. */
    PLACE,
    /** The whole workspace: Beadle was removed from it. */
    WORKSPACE
  }

  /** A platform that asks for more is asked again: a wrong figure would hold reminders for days. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final Outcome outcome;
  private final Closes closes;
  private final transient Optional<Duration> retryAfter;

  private ChatException(
      Outcome outcome,
      Closes closes,
      Optional<Duration> retryAfter,
      String message,
      Throwable cause) {
    super(message, cause);
    this.outcome = outcome;
    this.closes = closes;
    this.retryAfter = retryAfter;
  }

  public static ChatException refused(String message) {
    return closed(Closes.NOTHING, message);
  }

  /** The platform refuses, and will refuse other posts too. */
  public static ChatException closed(Closes closes, String message) {
    return new ChatException(Outcome.FINAL, closes, Optional.empty(), message, null);
  }

  /**
   * The platform is busy or away; {@code after} is the wait that it asked for, if it named one.
   * More than an hour is taken as an hour.
   */
  public static ChatException retryable(String message, Optional<Duration> after, Throwable cause) {
    return new ChatException(
        Outcome.RETRYABLE,
        Closes.NOTHING,
        after.map(ChatException::noMoreThanLongest),
        message,
        cause);
  }

  private static Duration noMoreThanLongest(Duration asked) {
    return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }

  public static ChatException unknown(String message, Throwable cause) {
    return new ChatException(Outcome.UNKNOWN, Closes.NOTHING, Optional.empty(), message, cause);
  }

  public Outcome outcome() {
    return outcome;
  }

  /** What a final refusal closes; {@link Closes#NOTHING} for any other failure. */
  public Closes closes() {
    return closes;
  }

  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
