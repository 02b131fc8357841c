package org.beadle.store;

import java.time.Instant;

/** What came of taking a change back. */
public sealed interface UndoResult {
  /**
   * It was taken back.
   *
   * @param change the id of the change that took it back
   * @param summary of the change that was taken back
   * @param subject the id of what it was done to, an action's mostly
   */
  record Undone(long change, String summary, long subject) implements UndoResult {}

  /**
   * Somebody changed the same record since; nothing was done.
   *
   * @param by the name of who did last
   * @param at when
   */
  record ChangedSince(String by, Instant at) implements UndoResult {}

  /** It was taken back before; nothing was done. */
  record AlreadyUndone() implements UndoResult {}

  /** It is somebody else's; nothing was done. */
  record NotYours(String by) implements UndoResult {}

  /** There is no such change, or it is of a kind that can't be taken back; nothing was done. */
  record NothingToUndo() implements UndoResult {}
}
