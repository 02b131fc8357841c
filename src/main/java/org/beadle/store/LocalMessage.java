package org.beadle.store;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Post;

/**
 * A message of the local chat.
 *
 * @param id of {@link Ids}
 * @param place the channel
 * @param author whom it answers, by name; empty for nobody
 * @param onlyFor the one reader who sees it; empty for all
 * @param deliveryRef the delivery that it came by
 * @param changed when it was last brought up to date
 * @param asker the user whom it answers
 * @param words what the asker said, for the asker alone
 */
public record LocalMessage(
    long id,
    long board,
    String place,
    String author,
    Optional<String> onlyFor,
    Optional<String> deliveryRef,
    Post post,
    Instant at,
    Optional<Instant> changed,
    Optional<String> asker,
    Optional<String> words) {}
