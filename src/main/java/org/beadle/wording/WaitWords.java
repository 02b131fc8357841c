package org.beadle.wording;

import java.util.Optional;
import org.beadle.chat.Block.Fact;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;

/** What an action waits for in words, or waited for where that has been finished. */
final class WaitWords {
  private WaitWords() {}

  /** {@code It waits for action 2.4}; a sentence without its stop. */
  static String sentence(Action action, String name) {
    return finished(action)
        .map(day -> Titles.capital(name) + ", which it waited for, was finished on " + day)
        .orElse("It waits for " + name);
  }

  /** The same as a label and a value. */
  static Fact fact(Action action, String name) {
    return finished(action)
        .map(day -> new Fact("Waited for", name + ", finished on " + day))
        .orElse(new Fact("Waiting for", name));
  }

  private static Optional<String> finished(Action action) {
    return action.blocker().flatMap(Blocker::finished).map(Days::written);
  }
}
