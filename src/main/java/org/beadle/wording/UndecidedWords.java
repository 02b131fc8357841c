package org.beadle.wording;

import org.beadle.plan.Action;
import org.beadle.plan.DateRequest;

/** What a chair has yet to decide on an action, in a row of a list. */
final class UndecidedWords {
  static final String LABEL = "Waiting for a chair";

  private UndecidedWords() {}

  /** {@code finished on 9 July 2018, to be accepted}. */
  static String of(Action action) {
    return action
        .closure()
        .map(closure -> "finished on " + Days.written(closure.on()) + ", to be accepted")
        .orElseGet(() -> asked(action.dateRequest().orElseThrow()));
  }

  private static String asked(DateRequest request) {
    return Days.written(request.due()) + " is asked for by " + request.by();
  }
}
