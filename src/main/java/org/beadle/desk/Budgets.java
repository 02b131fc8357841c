package org.beadle.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.nudge.Budget;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.store.Records;

/** What the people who are to be told something may still have today, over all boards. */
final class Budgets {
  private Budgets() {}

  static Budget of(Records records, Collection<Planned> planned, int daily) {
    Map<Long, List<Long>> had =
        planned.stream()
            .filter(each -> each.recipient() instanceof Recipient.Person)
            .collect(
                Collectors.toMap(
                    each -> ((Recipient.Person) each.recipient()).id(),
                    each -> boards(records, each),
                    (one, other) -> one));
    return new Budget(daily, had);
  }

  private static List<Long> boards(Records records, Planned planned) {
    LocalDate day = planned.day();
    return records.deliveries().boardsThatTold(((Recipient.Person) planned.recipient()).id(), day);
  }
}
