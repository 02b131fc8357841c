package org.beadle.email;

import java.time.Duration;

/**
 * The mailbox to which people's mail programs answer, and how it is reached over IMAP.
 *
 * @param folder the folder that is read, such as {@code INBOX}
 * @param patience how long its server may take
 */
public record MailboxConnection(
    String host,
    int port,
    EmailConnection.Security security,
    EmailConnection.Login login,
    String folder,
    Duration patience) {}
