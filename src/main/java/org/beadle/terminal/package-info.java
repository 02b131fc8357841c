/**
 * The chat at a terminal: commands from standard input, answers as plain text or JSON. May import
 * {@code chat}, and {@code report} for its columns.
 */
package org.beadle.terminal;
