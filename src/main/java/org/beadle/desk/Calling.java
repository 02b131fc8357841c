package org.beadle.desk;

import org.beadle.wording.Refusal;

/** Who is calling: a member, or somebody whom the boards do not know. */
sealed interface Calling {
  record Known(Caller caller) implements Calling {}

  record Stranger(Refusal refusal) implements Calling {}
}
