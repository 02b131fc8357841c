package org.beadle.web;

/**
 * One way in which typed text may go on.
 *
 * @param text the whole text with the completion in place, such as {@code action 2.3 done}
 * @param hint what it does, in a few words; empty where the text says it
 */
public record Completion(String text, String hint) {}
