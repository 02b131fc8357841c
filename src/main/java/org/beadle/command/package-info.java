/**
 * What people may say: text to a {@link org.beadle.command.Command}, or the reason why not with a
 * suggestion. One table declares each command once. May import {@code board}, {@code plan} and
 * {@code meeting}.
 */
package org.beadle.command;
