package org.beadle.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beadle.chat.Post;
import org.beadle.wording.Refusal;

/** What a command means in the record, or why there is no such thing. */
sealed interface Sought<T> {
  record Found<T>(T what) implements Sought<T> {}

  record None<T>(Refusal why) implements Sought<T> {}

  static <T> Sought<T> of(Optional<T> found, Supplier<Refusal> why) {
    return found.<Sought<T>>map(Found::new).orElseGet(() -> new None<>(why.get()));
  }

  /** Goes on looking from what was found. */
  default <R> Sought<R> then(Function<T, Sought<R>> next) {
    return switch (this) {
      case Found<T> found -> next.apply(found.what());
      case None<T> none -> new None<>(none.why());
    };
  }

  /** Tells of what was found, or why there is nothing to tell. */
  default Post said(Caller caller, Function<T, Post> of) {
    return switch (this) {
      case Found<T> found -> of.apply(found.what());
      case None<T> none -> caller.refused(none.why());
    };
  }

  /** Does something with what was found, or refuses to. */
  default Answered answered(Caller caller, Function<T, Answered> with) {
    return switch (this) {
      case Found<T> found -> with.apply(found.what());
      case None<T> none -> Answered.refused(caller, none.why());
    };
  }
}
