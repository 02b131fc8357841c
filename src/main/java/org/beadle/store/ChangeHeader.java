package org.beadle.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Who changes a board's record, when, where and in which words.
 *
 * @param member empty where it is the program itself, such as an import
 * @param today the day at the board
 * @param platform where it was said, such as {@code slack} or {@code import}
 * @param place the channel there
 * @param said the words of the command
 */
public record ChangeHeader(
    long board,
    OptionalLong member,
    Instant at,
    LocalDate today,
    String platform,
    String place,
    String said) {}
