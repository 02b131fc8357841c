package org.beadle.board;

import java.util.Set;

/**
 * Whom a query reads for. What belongs to a confidential group that the reader may not see is
 * counted and never shown.
 *
 * @param board the board that is read
 * @param member the member's id; 0 for a channel or the program itself
 * @param confidential the ids of the confidential groups whose records may be shown
 */
public record Reader(long board, long member, Set<Long> confidential) {
  public Reader {
    confidential = Set.copyOf(confidential);
  }

  /** Whether records of {@code group} may be shown. */
  public boolean sees(Group group) {
    return !group.confidential() || confidential.contains(group.id());
  }
}
