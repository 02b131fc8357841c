package org.beadle.store;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Block;

/**
 * A link in an e-mail.
 *
 * @param person for whom alone it is, by id
 * @param board the board that the e-mail came from
 * @param button what it presses; empty where it leads to where e-mail is turned off and on
 * @param used when it was used up
 */
public record MailLink(
    long person,
    long board,
    Optional<Block.Button> button,
    Instant expires,
    Optional<Instant> used) {}
