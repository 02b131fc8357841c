package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.plan.Rag;
import org.beadle.store.DayColours;

/**
 * The colours that were kept of an earlier day.
 *
 * @param shown by the action's id
 */
record EarlierColours(LocalDate day, Map<Long, Rag> shown) {
  EarlierColours {
    shown = Map.copyOf(shown);
  }

  /** Of those rows that may be shown. */
  static Map<Long, Rag> shown(List<DayColours> rows) {
    return rows.stream()
        .filter(each -> each.action().isPresent())
        .collect(
            Collectors.toMap(each -> each.action().getAsLong(), each -> each.colours().shown()));
  }
}
