/**
 * What Beadle says unasked: reminders, escalations and digests, decided by pure functions over a
 * snapshot. May import {@code board}, {@code plan} and {@code meeting}.
 */
package org.beadle.nudge;
