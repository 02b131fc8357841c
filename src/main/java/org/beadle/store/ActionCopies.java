package org.beadle.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.plan.Action;

/**
 * Copies of actions in memory. Each is good for one version of its action, which every change
 * raises, and one revision of its board's people, whose names it carries. Only what is committed
 * comes in.
 */
final class ActionCopies {
  private static final int MOST = 10_000;

  /** An action as everybody who sees all confidential groups sees it. */
  private record Copy(int revision, Action action) {}

  private final Map<Long, Copy> copies = new ConcurrentHashMap<>();

  /** The copy of {@code id} at this version and revision, if it is kept. */
  Optional<Action> find(long id, int version, int revision) {
    Copy copy = copies.get(id);
    boolean good =
        copy != null && copy.revision() == revision && copy.action().version() == version;
    return good ? Optional.of(copy.action()) : Optional.empty();
  }

  /**
   * Keeps a committed action. One that waits for another is not kept, since the other's ref may
   * change without it.
   */
  void keep(Action action, int revision) {
    if (copies.size() >= MOST) copies.clear();
    if (action.blocker().isEmpty()) copies.put(action.id(), new Copy(revision, action));
    else copies.remove(action.id());
  }
}
