package org.beadle.command;

/**
 * A way in which a half-typed command may go on.
 *
 * @param words what was typed with the next words added, as far as they are certain
 * @param pattern how the whole command is written: what was typed, and the blanks still to be
 *     filled, such as {@code action 2.3 done [note]}
 * @param meaning what it does, a sentence
 */
public record Completion(String words, String pattern, String meaning) {}
