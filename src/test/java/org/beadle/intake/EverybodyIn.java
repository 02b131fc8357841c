package org.beadle.intake;

import java.util.List;

/** Finds the names in the leads of a plan that mean no one party. */
final class EverybodyIn {
  private EverybodyIn() {}

  static List<String> leads(PlanLeads leads) {
    return leads.parts().values().stream()
        .flatMap(List::stream)
        .filter(LeadPart.Everybody.class::isInstance)
        .map(LeadPart::words)
        .distinct()
        .sorted()
        .toList();
  }
}
