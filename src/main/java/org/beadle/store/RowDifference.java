package org.beadle.store;

import java.util.List;
import java.util.Optional;

/**
 * A row of the record that is not as the journal told of it last.
 *
 * @param kind the sort of record, such as {@code milestone}
 * @param record its id
 * @param ref of the action that it is or belongs to; empty where it belongs to none
 * @param what how it differs
 * @param fields which columns do; empty for a row that is gone or new
 * @param entry the place in the journal of the last entry about it; 0 where there is none
 */
public record RowDifference(
    String kind, long record, Optional<String> ref, What what, List<String> fields, long entry) {
  public RowDifference {
    fields = List.copyOf(fields);
  }

  /** How a row differs. */
  public enum What {
    ALTERED,
    GONE,
    /** The journal knows nothing of it. */
    NEW
  }
}
