package org.beadle.desk;

import org.beadle.wording.Refusal;

/** Who is calling, and about which board. */
sealed interface Calling {
  /**
   * @param elsewhere whether the answer goes to a place that is not the board's, where others than
   *     the caller are
   */
  record Known(Caller caller, boolean elsewhere) implements Calling {}

  /** Somebody whom the boards do not know, or a member of several who has to say which is meant. */
  record Unplaced(Refusal refusal) implements Calling {}
}
