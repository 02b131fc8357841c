/**
 * Files to a proposed plan, register or board, with the doubts about them; pure once the file is
 * read. May import {@code board}, {@code plan} and {@code meeting}.
 */
package org.beadle.intake;
