package org.beadle.board;

import java.time.ZoneId;

/**
 * One partnership.
 *
 * @param slug its short name in commands and addresses, such as {@code sample}
 * @param zone where its days and hours are
 * @param nation whose bank holidays it keeps
 */
public record Board(long id, String slug, String name, ZoneId zone, Nation nation) {}
