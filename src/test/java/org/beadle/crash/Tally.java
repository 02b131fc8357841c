package org.beadle.crash;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;

/**
 * What came of a run.
 *
 * @param lost messages that stand nowhere
 * @param doubled how many messages stand there beside the first of their kind
 * @param strangers messages that the record does not know
 */
record Tally(
    Course course,
    int lost,
    int doubled,
    int strangers,
    int notes,
    int notesMissing,
    int notesDoubled) {

  static int lost(List<DeliveryId> queued, Map<DeliveryId, Integer> taken) {
    return (int) queued.stream().filter(id -> !taken.containsKey(id)).count();
  }

  static int doubled(Map<DeliveryId, Integer> taken) {
    return taken.values().stream().mapToInt(each -> each - 1).sum();
  }

  /** Whether every message stands once, everything is settled, and the record is whole. */
  boolean isGood() {
    return lost == 0
        && doubled == 0
        && strangers == 0
        && notesMissing == 0
        && notesDoubled == 0
        && course.whole()
        && course.states().keySet().equals(Set.of(Delivery.State.SENT));
  }

  String told() {
    return String.format(
        Locale.ROOT,
        """
        %s
        notes confirmed %d, missing %d, doubled %d
        messages that nobody queued %d
        lost %d, doubled %d""",
        course.told("messages", "places"),
        notes,
        notesMissing,
        notesDoubled,
        strangers,
        lost,
        doubled);
  }
}
