/**
 * Every sentence that a person reads: facts to a {@link org.beadle.chat.Post}. Pure; may import the
 * packages of the core and {@code chat}.
 */
package org.beadle.wording;
