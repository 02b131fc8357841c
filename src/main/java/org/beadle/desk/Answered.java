package org.beadle.desk;

import java.util.Optional;
import java.util.function.Supplier;
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

  /** Keeps the answer to an event that may come again, and so has to be worded by now. */
  static Supplier<Post> remember(Records records, Caller caller, Supplier<Post> answer) {
    Incoming incoming = caller.incoming();
    if (incoming.eventId().isEmpty()) return answer;
    Post worded = answer.get();
    records
        .events()
        .remember(incoming.from().platform(), incoming.eventId().get(), worded, caller.now());
    return () -> worded;
  }
}
