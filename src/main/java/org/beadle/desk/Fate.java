package org.beadle.desk;

import java.time.Instant;
import org.beadle.chat.ChatException;
import org.beadle.chat.Receipt;

/** What becomes of a delivery after it was sent, or looked for. */
sealed interface Fate {
  /** It stands on the platform. */
  record Sent(Receipt receipt) implements Fate {}

  /** It was not sent, and is tried again. */
  record Again(Instant at, String problem) implements Fate {}

  /** It was not sent, and was tried often enough. */
  record GivenUp(String problem) implements Fate {}

  /** The platform will never take it. */
  record Refused(String problem, ChatException.Closes closes) implements Fate {}

  /** It may have been sent; the platform is asked about it. */
  record Unsure(Instant look, String problem) implements Fate {}

  /** It may have been sent, and nobody can tell. */
  record Unknown(String problem) implements Fate {}
}
