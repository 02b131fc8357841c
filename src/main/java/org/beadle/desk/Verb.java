package org.beadle.desk;

import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/**
 * What a command does to an action, once it is found and the caller may do it.
 *
 * @param <C> the command
 */
interface Verb<C> {
  /** Why it can't be done to this action as it stands; empty where it can. */
  default Optional<Refusal> refuse(Caller caller, Action action, C command) {
    return Optional.empty();
  }

  /** Does it. */
  Applied apply(Change change, Caller caller, Action action, C command);

  /**
   * What was done.
   *
   * @param after the action as it is now
   * @param changed what changed, for the answer and the journal
   */
  record Applied(Action after, Changed changed) {}
}
