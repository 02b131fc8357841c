package org.beadle.desk;

import java.util.Optional;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.store.Records;

/** Events that a platform delivers again are answered as before, and not done again. */
final class Answered {
  private Answered() {}

  static Optional<Post> before(Records records, Incoming incoming) {
    return incoming
        .eventId()
        .flatMap(event -> records.events().answerTo(incoming.from().platform(), event));
  }

  static void remember(Records records, Caller caller, Post answer) {
    Incoming incoming = caller.incoming();
    incoming
        .eventId()
        .ifPresent(
            event ->
                records.events().remember(incoming.from().platform(), event, answer, caller.now()));
  }
}
