/**
 * The adapter to e-mail: posts go out over SMTP, each button as a link for its recipient alone.
 * Whose address a place is, and the links, it asks of {@link org.beadle.email.Postbook}. Of a
 * mailbox only what calendar programs answer to invitations is read, and what mail servers report
 * of letters that came back. May import {@code chat}.
 */
package org.beadle.email;
