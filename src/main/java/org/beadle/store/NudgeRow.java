package org.beadle.store;

/**
 * What makes a nudge that nudge and no other.
 *
 * @param rule the rule that asked for it
 * @param record the id of what it is about
 * @param occurrence which time, such as a due day and a number of days
 * @param recipient whom it is for
 */
public record NudgeRow(long board, String rule, long record, String occurrence, String recipient) {}
