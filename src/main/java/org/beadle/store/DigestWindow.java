package org.beadle.store;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A week of a channel, as its digest told it.
 *
 * @param audience whom it was for, such as a channel's id
 * @param from the first day
 * @param until the last day
 * @param delivery the id of the delivery that carried it
 * @param figures what it counted, in the words of whoever wrote it
 */
public record DigestWindow(
    long board,
    String audience,
    LocalDate from,
    LocalDate until,
    OptionalLong delivery,
    String figures) {}
