package org.beadle.crash;

import java.time.Duration;

/**
 * What a run does.
 *
 * @param kills how often the program is killed
 * @param places to how many channels and people it writes
 * @param each how many messages to each
 * @param faults the share of calls that fail, from 0 to 1
 * @param limit the run is given up after this
 */
record CrashPlan(long seed, int kills, int places, int each, double faults, Duration limit) {
  int messages() {
    return places * each;
  }
}
