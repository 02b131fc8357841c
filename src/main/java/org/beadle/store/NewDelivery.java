package org.beadle.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Post;

/**
 * A message that is to be sent.
 *
 * @param id of {@link Ids}; the platform learns it
 * @param uniqueKey what it is, so that the same is not queued twice
 * @param person whom it is for, by id; empty for a channel
 * @param day the day at the board that it belongs to
 * @param firstTry not to be sent before
 * @param replaces the platform's own id of the message that it takes the place of
 * @param threadOf the action in whose thread at the place it belongs; empty where in none
 */
public record NewDelivery(
    long id,
    long board,
    String uniqueKey,
    Kind kind,
    Address to,
    OptionalLong person,
    LocalDate day,
    Post post,
    Instant queued,
    Instant firstTry,
    Optional<String> replaces,
    OptionalLong threadOf) {

  /** One that belongs in no thread. */
  public NewDelivery(
      long id,
      long board,
      String uniqueKey,
      Kind kind,
      Address to,
      OptionalLong person,
      LocalDate day,
      Post post,
      Instant queued,
      Instant firstTry,
      Optional<String> replaces) {
    this(
        id,
        board,
        uniqueKey,
        kind,
        to,
        person,
        day,
        post,
        queued,
        firstTry,
        replaces,
        OptionalLong.empty());
  }

  /** What sort of message. */
  public enum Kind {
    /** To one person: what is due, what is late. */
    PERSONAL,
    DIGEST,
    ESCALATION,
    /** Brings a message that stands up to date; nobody is told anew. */
    REFRESH,
    NOTICE
  }
}
