package org.beadle.intake;

/**
 * Who leads an action, in the plan's own words.
 *
 * @param source empty where the plan names nobody
 * @param inherited whether the cell was empty, to mean the one above
 */
public record ProposedLead(String source, boolean inherited) {
  static final ProposedLead NOBODY = new ProposedLead("", false);
}
