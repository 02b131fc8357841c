package org.beadle.plan;

import java.util.Optional;

/**
 * An action's colours on one day.
 *
 * @param declared what the holder, or a chair, last gave
 * @param computed what the dates and updates give
 * @param shown what people see
 * @param reason why {@code computed} is what it is, in a few words such as "12 days late"
 */
public record Colours(Optional<Rag> declared, Rag computed, Rag shown, String reason) {
  /**
   * Whether the declared colour is better than the one shown, which Beadle then mentions; never
   * where a chair settled it.
   */
  public boolean mismatch() {
    return declared.isPresent()
        && shown.compareTo(Rag.GREEN) < 0
        && declared.get().compareTo(shown) > 0;
  }

  /** Whether it is Red because somebody said so, and not by its dates. */
  public boolean declaredRed() {
    return shown == Rag.RED && computed != Rag.RED;
  }
}
