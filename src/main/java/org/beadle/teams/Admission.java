package org.beadle.teams;

import java.util.Optional;

/** Whether a request is let in, before its body is read. */
sealed interface Admission {
  /**
   * It is.
   *
   * @param serviceUrl the service address that it has to come from, as its token says; empty where
   *     nothing carries a token
   */
  record Admitted(Optional<String> serviceUrl) implements Admission {}

  /**
   * It is not.
   *
   * @param status as HTTP counts
   * @param reason for the log, to go after "A request for Teams was refused: "; it holds nothing
   *     that the request brought
   */
  record Refused(int status, String reason) implements Admission {}

  /** It has not shown who sends it. */
  static Refused unknown(String reason) {
    return new Refused(401, reason);
  }

  /** Whoever sends it may not. */
  static Refused forbidden(String reason) {
    return new Refused(403, reason);
  }
}
