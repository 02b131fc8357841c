package org.beadle.desk;

import org.beadle.wording.Refusal;

/** Who is calling, and about which board. */
sealed interface Calling {
  record Known(Caller caller) implements Calling {}

  /** Somebody whom the boards do not know, or a member of several who has to say which is meant. */
  record Unplaced(Refusal refusal) implements Calling {}
}
