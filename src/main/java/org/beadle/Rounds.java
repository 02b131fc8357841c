package org.beadle;

import org.beadle.desk.Deliverer;
import org.beadle.desk.Sweep;

/** What is done again and again: look what is due, and send what waits. */
record Rounds(Sweep sweep, Deliverer deliverer) {
  /** Settles what an earlier run left half-done. */
  void begin() {
    deliverer.recover();
  }

  void make() {
    sweep.sweep();
    deliverer.deliver();
  }
}
