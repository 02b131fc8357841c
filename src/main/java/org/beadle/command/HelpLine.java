package org.beadle.command;

/**
 * A command as help shows it.
 *
 * @param noun its first word, such as {@code action}
 * @param usage how it is written, such as {@code action <ref> done [note]}
 * @param example one that could be sent as it is
 * @param meaning what it does, a sentence
 */
public record HelpLine(
    String noun, String usage, String example, Permission permission, String meaning) {}
