/**
 * A board and its people: groups, agencies, offices, members, seats, the working calendar and the
 * policies. Pure; imports nothing of ours.
 */
package org.beadle.board;
