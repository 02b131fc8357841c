package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * The answer to a request of Teams'.
 *
 * @param status as HTTP counts
 * @param body what an invoke wants to be told
 */
record Reply(int status, Optional<JsonObject> body) {
  /** It has arrived, and there is nothing to say. */
  static Reply accepted() {
    return of(200);
  }

  static Reply of(int status) {
    return new Reply(status, Optional.empty());
  }

  static Reply of(JsonObject body) {
    return new Reply(200, Optional.of(body));
  }
}
