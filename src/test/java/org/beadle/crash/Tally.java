package org.beadle.crash;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;

/**
 * What came of a run.
 *
 * @param working how many of the kills came while messages still waited
 * @param states how many deliveries the record has in each state
 * @param lost messages that stand nowhere
 * @param doubled how many messages stand there beside the first of their kind
 * @param strangers messages that the record does not know
 * @param whole whether the journal and the file are
 */
record Tally(
    CrashPlan plan,
    int working,
    String faults,
    Map<Delivery.State, Integer> states,
    int lost,
    int doubled,
    int strangers,
    int notes,
    int notesMissing,
    int notesDoubled,
    boolean whole,
    double seconds) {

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
        && whole
        && states.keySet().equals(Set.of(Delivery.State.SENT));
  }

  String told() {
    return String.format(
        Locale.ROOT,
        """
        kills %d (%d while messages waited), messages %d to %d places, %.0f s, seed %d
        faults: %s
        the record says: %s; its journal and file are %s
        notes confirmed %d, missing %d, doubled %d
        messages that nobody queued %d
        lost %d, doubled %d""",
        plan.kills(),
        working,
        plan.messages(),
        plan.places(),
        seconds,
        plan.seed(),
        faults,
        told(states),
        whole ? "whole" : "broken",
        notes,
        notesMissing,
        notesDoubled,
        strangers,
        lost,
        doubled);
  }

  static String told(Map<Delivery.State, Integer> states) {
    return states.entrySet().stream()
        .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
