package org.beadle.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;

/**
 * What came of a command that changes the record. An event that a platform delivers again is
 * answered as before, and not done again.
 */
sealed interface Answered {

  /**
   * It was carried out.
   *
   * @param answer is worded after the transaction, unless the event may come again
   */
  record Done(Supplier<Post> answer) implements Answered {}

  /** It was not, and the same event may be tried again. */
  record NotDone(Supplier<Post> answer) implements Answered {}

  static Answered refused(Caller caller, Refusal why) {
    return new NotDone(() -> caller.refused(why));
  }

  /** Does the work in one transaction, unless this event was answered before. */
  static Post once(Store store, Caller caller, Function<Records, Answered> work) {
    return store.write(records -> once(records, caller, work)).get();
  }

  private static Supplier<Post> once(
      Records records, Caller caller, Function<Records, Answered> work) {
    records.hold(caller.board().id());
    Optional<Post> before = before(records, caller.incoming());
    if (before.isPresent()) return before::get;
    return switch (work.apply(records)) {
      case Done done -> remember(records, caller, done.answer());
      case NotDone not -> not.answer();
    };
  }

  static Optional<Post> before(Records records, Incoming incoming) {
    return incoming
        .eventId()
        .flatMap(event -> records.events().answerTo(incoming.from().platform(), event));
  }

  /** Keeps the answer to an event that may come again, and so has to be worded by now. */
  private static Supplier<Post> remember(Records records, Caller caller, Supplier<Post> answer) {
    Incoming incoming = caller.incoming();
    if (incoming.eventId().isEmpty()) return answer;
    Post worded = answer.get();
    records
        .events()
        .remember(incoming.from().platform(), incoming.eventId().get(), worded, caller.now());
    return () -> worded;
  }
}
