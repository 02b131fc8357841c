/**
 * The adapter to e-mail: posts go out over SMTP, each button as a link for its recipient alone.
 * Whose address a place is, and the links, it asks of {@link org.beadle.email.Postbook}. Nothing is
 * read from a mailbox. May import {@code chat}.
 */
package org.beadle.email;
