/**
 * The program killed again and again, as a process of its own, while it sends, listens and imports;
 * and what is left afterwards. A short run is part of the gate; {@code ./beadle test crash} is the
 * long one.
 */
package org.beadle.crash;
