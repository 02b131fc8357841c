/** The chat at a terminal: commands from standard input, answers as plain text. May import {@code chat}. */
package org.beadle.terminal;
