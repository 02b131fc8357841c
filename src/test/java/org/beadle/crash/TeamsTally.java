package org.beadle.crash;

import java.util.Locale;
import java.util.Set;
import org.beadle.store.Delivery;

/**
 * What came of a run over Teams.
 *
 * @param lost messages that are sent by the record and stand nowhere
 * @param doubled how many messages stand there beside the first of their kind
 * @param strangers messages that nobody queued
 */
record TeamsTally(Course course, Unknown unknown, int lost, int doubled, int strangers) {

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
        && course.whole()
        && Set.of(Delivery.State.SENT, Delivery.State.UNKNOWN)
            .containsAll(course.states().keySet());
  }

  String told() {
    return String.format(
        Locale.ROOT,
        """
        Teams: %s
        unknown to the record: %d stand, %d do not; %d were on their way at a kill, %d answers left it open
        messages that nobody queued %d
        lost %d, doubled %d""",
        course.told("messages", "places"),
        unknown.arrived(),
        unknown.missing(),
        unknown.killed(),
        unknown.leftOpen(),
        strangers,
        lost,
        doubled);
  }
}
