/**
 * The diary and who came: meetings, counts of attendance and their rates. Pure; may import {@code
 * board}.
 */
package org.beadle.meeting;
