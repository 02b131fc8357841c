package org.beadle.wording;

import java.util.List;
import org.beadle.plan.Action;
import org.beadle.plan.Happening;

/**
 * What happened to an action.
 *
 * @param told the newest first
 * @param cut whether some of it is kept from the reader
 * @param page which part of it is asked for, from 1
 */
public record HistoryFacts(Action action, List<Happening> told, boolean cut, int page) {
  public HistoryFacts {
    told = List.copyOf(told);
  }
}
