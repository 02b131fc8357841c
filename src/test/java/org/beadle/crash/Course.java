package org.beadle.crash;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.store.Delivery;

/**
 * How a run went, whatever it was over.
 *
 * @param working how many of the kills came while messages still waited
 * @param states how many deliveries the record has in each state
 * @param whole whether the journal and the file are
 */
record Course(
    CrashPlan plan,
    int working,
    String faults,
    Map<Delivery.State, Integer> states,
    boolean whole,
    double seconds) {

  /** In words, of {@code messages} that go to {@code places}. */
  String told(String messages, String places) {
    return String.format(
        Locale.ROOT,
        """
        kills %d (%d while %s waited), %s %d to %d %s, %.0f s, seed %d
        faults: %s
        the record says: %s; its journal and file are %s""",
        plan.kills(),
        working,
        messages,
        messages,
        plan.messages(),
        plan.places(),
        places,
        seconds,
        plan.seed(),
        faults,
        toldStates(),
        whole ? "whole" : "broken");
  }

  private String toldStates() {
    return states.entrySet().stream()
        .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
