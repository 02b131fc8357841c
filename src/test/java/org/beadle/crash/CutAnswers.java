package org.beadle.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beadle.chat.DeliveryId;

/**
 * The letters that a mail server took without the record learning of it: the line was cut before
 * its answer, or the program was killed before it had written the answer down. Only these may stand
 * twice, once the board manager has them sent again.
 */
final class CutAnswers {
  private final List<Taken> taken = new ArrayList<>();
  private final List<Set<DeliveryId>> unsettled = new ArrayList<>();

  /**
   * A letter that the server took.
   *
   * @param life in which of the program's lives it was brought, from 0
   * @param cut whether the answer was cut off on the line
   */
  private record Taken(DeliveryId letter, int life, boolean cut) {}

  /** The number of the present life. */
  synchronized int life() {
    return unsettled.size();
  }

  synchronized void taken(DeliveryId letter, int life, boolean cut) {
    taken.add(new Taken(letter, life, cut));
  }

  /** The present life is over, and the record holds {@code stillSending} as half sent. */
  synchronized void killed(Set<DeliveryId> stillSending) {
    unsettled.add(stillSending);
  }

  /** How often each letter was taken without the record learning of it. */
  synchronized Map<DeliveryId, Integer> each() {
    Map<DeliveryId, Integer> cuts = new HashMap<>();
    taken.stream().filter(this::isCut).forEach(one -> cuts.merge(one.letter(), 1, Integer::sum));
    return cuts;
  }

  private boolean isCut(Taken one) {
    return one.cut() || isCutByKill(one);
  }

  private boolean isCutByKill(Taken one) {
    return one.life() < unsettled.size() && unsettled.get(one.life()).contains(one.letter());
  }

  /** How many of them it was a kill that cut off. */
  synchronized int byKills() {
    return (int) taken.stream().filter(one -> !one.cut() && isCutByKill(one)).count();
  }
}
