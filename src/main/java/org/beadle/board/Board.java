package org.beadle.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One partnership.
 *
 * @param slug its short name in commands and addresses, such as {@code sample}
 * @param zone where its days and hours are
 * @param nation whose bank holidays it keeps
 */
public record Board(long id, String slug, String name, ZoneId zone, Nation nation) {
  /** Whether a board may have it as its short name: small letters, digits and hyphens. */
  public static boolean isSlug(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{0,59}");
  }

  /** Its own date at an instant. */
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
