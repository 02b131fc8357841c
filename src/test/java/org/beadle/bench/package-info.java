/**
 * Measurements of the running program from outside, by {@code ./beadle bench}. They are not part of
 * the gate; what they measure with is tested there.
 */
package org.beadle.bench;
