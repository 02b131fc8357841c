package org.beadle.board;

import java.util.OptionalLong;

/**
 * A post that may lead an action, such as the quality assurance officer. (In code an office, since
 * a post is a message.)
 *
 * @param holder the member who holds it; empty while it is vacant
 */
public record Office(long id, String name, OptionalLong holder) {}
