package org.beadle.intake;

/**
 * Something in a file that could be read in more than one way, or was left out.
 *
 * @param where its place
 * @param words what the source says there
 * @param assumed what was made of it, or what the board manager is asked; a whole sentence
 */
public record Doubt(Place where, String words, String assumed) {}
