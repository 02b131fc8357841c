package org.beadle.slack;

/**
 * A slash command in the app's manifest.
 *
 * @param name the command's word, such as {@code action}, without slash or prefix
 * @param description what it does, in a few words
 * @param usageHint what may follow it, such as {@code 2.3 done}
 */
public record SlashCommand(String name, String description, String usageHint) {}
