package org.beadle.intake;

import org.beadle.board.Party;

/** One name in a plan's cell of leads, and what it was found to mean. */
public sealed interface LeadPart {
  /** The name as the plan writes it. */
  String words();

  /** A party of the board. */
  record Known(String words, Party party) implements LeadPart {}

  /** A party that the board has not got yet. */
  record New(String words, ProposedParty party) implements LeadPart {}

  /** Words too long for a name, or too few; nobody can be told by them. */
  record NoName(String words) implements LeadPart {}

  /** "All partners" and the like, which is no one party and can't answer for an action. */
  record Everybody(String words) implements LeadPart {}
}
