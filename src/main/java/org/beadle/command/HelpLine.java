package org.beadle.command;

import java.util.Optional;

/**
 * A command as help shows it.
 *
 * @param noun its first word, such as {@code action}
 * @param part the word after the noun, such as {@code register}; empty where a blank or nothing
 *     stands there
 * @param usage how it is written, such as {@code action <ref> done [note]}
 * @param example one that could be sent as it is
 * @param meaning what it does, a sentence
 */
public record HelpLine(
    String noun,
    Optional<String> part,
    String usage,
    String example,
    Permission permission,
    String meaning) {}
