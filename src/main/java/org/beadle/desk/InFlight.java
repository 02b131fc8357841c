package org.beadle.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beadle.chat.Address;
import org.beadle.store.Delivery;

/** What is being sent at this moment: so much at once, and so much of it to one workspace. */
final class InFlight {
  static final int MOST = 16;
  static final int MOST_IN_WORKSPACE = 4;

  private final Set<Long> deliveries = new HashSet<>();
  private final Map<Address, Integer> workspaces = new HashMap<>();

  synchronized boolean hasRoom(Address to) {
    return deliveries.size() < MOST && workspaces.getOrDefault(to.whole(), 0) < MOST_IN_WORKSPACE;
  }

  synchronized boolean holds(Delivery delivery) {
    return deliveries.contains(delivery.id());
  }

  synchronized void begin(Delivery delivery) {
    deliveries.add(delivery.id());
    workspaces.merge(delivery.to().whole(), 1, Integer::sum);
  }

  synchronized void end(Delivery delivery) {
    deliveries.remove(delivery.id());
    workspaces.computeIfPresent(
        delivery.to().whole(), (workspace, number) -> number > 1 ? number - 1 : null);
  }
}
