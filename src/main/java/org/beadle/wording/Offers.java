package org.beadle.wording;

import java.util.OptionalLong;

/**
 * Which buttons a card bears.
 *
 * @param mayUpdate whether its readers may report progress
 * @param mayDecide whether they may accept what is finished and answer wishes for another date
 * @param undo the id of the change that Undo takes back; empty where there is none
 */
public record Offers(boolean mayUpdate, boolean mayDecide, OptionalLong undo) {
  /** No buttons, for readers who change nothing. */
  public static final Offers NONE = new Offers(false, false, OptionalLong.empty());

  /** Every button, as cards in channels bear them: the desk checks who presses. */
  public static final Offers ALL = new Offers(true, true, OptionalLong.empty());
}
