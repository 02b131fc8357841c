/**
 * The port to every chat platform: what comes in, what goes out, and where. It knows no platform by
 * name and imports nothing of ours; each adapter implements {@link org.beadle.chat.Chat} and calls
 * an {@link org.beadle.chat.Inbox}.
 */
package org.beadle.chat;
