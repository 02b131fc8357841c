package org.beadle.web;

/**
 * One way in which typed text may go on.
 *
 * @param text the whole text with the completion in place, such as {@code action 2.3 done}
 * @param label what is shown for it, such as {@code action 2.3 done [note]}
 * @param hint what it does, in a few words; empty where the label says it
 */
public record Completion(String text, String label, String hint) {}
