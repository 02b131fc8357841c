package org.beadle.crash;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beadle.store.Delivery;

/**
 * What came of a run over Teams.
 *
 * @param working how many of the kills came while messages waited
 * @param states how many deliveries the record has in each state
 * @param lost messages that are sent by the record and stand nowhere
 * @param doubled how many messages stand there beside the first of their kind
 * @param strangers messages that nobody queued
 * @param whole whether the journal and the file are
 */
record TeamsTally(
    CrashPlan plan,
    int working,
    String faults,
    Map<Delivery.State, Integer> states,
    Unknown unknown,
    int lost,
    int doubled,
    int strangers,
    boolean whole,
    double seconds) {

  /**
   * What the record can't know, and leaves to the board manager.
   *
   * @param arrived messages that stand after all
   * @param missing messages that do not
   * @param killed how many were on their way when the program was killed
   * @param leftOpen how often an answer left open whether the message stands
   */
  record Unknown(int arrived, int missing, int killed, int leftOpen) {
    /** Whether there was a reason for each. */
    boolean isExplained() {
      return arrived + missing <= killed + leftOpen;
    }
  }

  /**
   * Whether what is sent stands once, what is not known has its reason, and the record is whole.
   */
  boolean isGood() {
    return lost == 0
        && doubled == 0
        && strangers == 0
        && unknown.isExplained()
        && whole
        && Set.of(Delivery.State.SENT, Delivery.State.UNKNOWN).containsAll(states.keySet());
  }

  String told() {
    return String.format(
        Locale.ROOT,
        """
        Teams: kills %d (%d while messages waited), messages %d to %d places, %.0f s, seed %d
        faults: %s
        the record says: %s; its journal and file are %s
        unknown to the record: %d stand, %d do not; %d were on their way at a kill, %d answers left it open
        messages that nobody queued %d
        lost %d, doubled %d""",
        plan.kills(),
        working,
        plan.messages(),
        plan.places(),
        seconds,
        plan.seed(),
        faults,
        Tally.told(states),
        whole ? "whole" : "broken",
        unknown.arrived(),
        unknown.missing(),
        unknown.killed(),
        unknown.leftOpen(),
        strangers,
        lost,
        doubled);
  }
}
