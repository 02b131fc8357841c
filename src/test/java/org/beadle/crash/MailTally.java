package org.beadle.crash;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;

/**
 * What came of a run over e-mail.
 *
 * @param lost letters that stand nowhere
 * @param doubled how many letters stand there beside the first of their kind
 * @param cutAnswers how often the server took a letter without the record learning of it
 * @param cutByKills how many of these because the program was killed
 * @param unexplained how many of the doubled ones there is no such reason for
 * @param strangers letters that the record does not know
 */
record MailTally(
    Course course,
    Unknown unknown,
    int lost,
    int doubled,
    int cutAnswers,
    int cutByKills,
    int unexplained,
    int strangers) {

  /**
   * What the record could not know, and the board manager had sent again.
   *
   * @param arrived letters that had arrived after all
   * @param missing letters that had not, and so waited for the board manager
   */
  record Unknown(int arrived, int missing) {}

  /**
   * A letter may stand once more for each of its answers that was cut off, and only if the board
   * manager had it sent again: nothing is sent twice of itself.
   */
  static int unexplained(
      Map<DeliveryId, Integer> taken,
      Map<DeliveryId, Integer> cuts,
      Map<DeliveryId, Integer> sentAgain) {
    return taken.keySet().stream()
        .mapToInt(
            id ->
                taken.get(id)
                    - 1
                    - Math.min(cuts.getOrDefault(id, 0), sentAgain.getOrDefault(id, 0)))
        .filter(more -> more > 0)
        .sum();
  }

  /** Whether every letter stands, each second one has its reason, and the record is whole. */
  boolean isGood() {
    return lost == 0
        && doubled <= cutAnswers
        && unexplained == 0
        && strangers == 0
        && course.whole()
        && course.states().keySet().equals(Set.of(Delivery.State.SENT));
  }

  String told() {
    return String.format(
        Locale.ROOT,
        """
        e-mail: %s
        unknown to the record %d: %d had arrived, %d waited for the board manager; all sent again by hand
        letters that nobody queued %d, doubled without a reason %d, answers cut off by a kill %d
        lost %d, doubled %d (cut answers %d)""",
        course.told("letters", "people"),
        unknown.arrived() + unknown.missing(),
        unknown.arrived(),
        unknown.missing(),
        strangers,
        unexplained,
        cutByKills,
        lost,
        doubled,
        cutAnswers);
  }
}
