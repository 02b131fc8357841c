package org.beadle.store;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Post;

/**
 * A message of the local chat.
 *
 * @param id of {@link Ids}
 * @param place the channel
 * @param author who wrote it, by name
 * @param onlyFor the one reader who sees it; empty for all
 * @param deliveryRef the delivery that it came by
 * @param changed when it was last brought up to date
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
    Optional<Instant> changed) {}
