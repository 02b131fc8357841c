package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a message that is due may leave. */
sealed interface Leave {
  /** It leaves, and its place is taken among what is being sent. */
  record Now() implements Leave {}

  /**
   * It waits, as it stands.
   *
   * @param until when it is worth asking again; empty where something else has to happen first
   */
  record Later(Optional<Instant> until) implements Leave {}

  /** It does not leave, and not because of its turn. */
  sealed interface Stays extends Leave {}

  /** The board is not to be spoken to before {@code until}, which is {@code day} there. */
  record Held(Instant until, LocalDate day) implements Stays {}

  /** Its place is closed, and the person that it is for may be reached in another. */
  record Elsewhere() implements Stays {}

  /** It is not sent at all. */
  record Never(String problem) implements Stays {}
}
