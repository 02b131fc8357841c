package org.beadle.chat;

/**
 * Proof that a post stands on a platform.
 *
 * @param address where it stands
 * @param messageRef the platform's own id of the message there
 */
public record Receipt(Address address, String messageRef) {}
