package org.beadle.command;

/**
 * A way in which a half-typed command may go on.
 *
 * @param words what was typed with the next words added, as far as they are certain
 * @param usage how the whole command is written
 * @param meaning what it does, a sentence
 */
public record Completion(String words, String usage, String meaning) {}
