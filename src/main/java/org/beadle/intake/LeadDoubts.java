package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.board.Roster;

/** What of a plan's leads the board manager should look at, each where the plan has it first. */
final class LeadDoubts {
  private static final String NO_NAME =
      "These words for the lead are no name of a group, agency or post: nobody is made of them. If"
          + " somebody leads the action, write that name instead, and import the file again.";

  private static final String EVERYBODY =
      "This lead is everybody and no one group, agency or post: nobody answers for the action by"
          + " these words. If somebody does, write that name first, and import the file again.";

  private static final String MEMBER =
      "This lead is the name of a member, and would become a %s of that name. Write the member's"
          + " group or agency instead, or a post that the member holds, and import the file again.";

  private static final String PERSON =
      "This lead may be a person's name, and would become a group. If it is one, write the group,"
          + " agency or post instead, and import the file again.";

  private static final String OTHER_LETTERS =
      "Letters of another alphabet stand in this lead: it is read as “%s”.";

  private final PlanLeads leads;
  private final Roster roster;
  private final Set<Object> told = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private LeadDoubts(PlanLeads leads, Roster roster) {
    this.leads = leads;
    this.roster = roster;
  }

  static List<Doubt> of(ProposedPlan plan, PlanLeads leads, Roster roster) {
    LeadDoubts doubts = new LeadDoubts(leads, roster);
    plan.actions().forEach(doubts::take);
    return doubts.doubts;
  }

  private void take(ProposedAction action) {
    String cell = action.lead().source();
    String latin = LookAlikes.nameInLatin(cell);
    if (LookAlikes.hasOtherLetters(cell) && !latin.equals(cell) && told.add(cell))
      doubts.add(new Doubt(action.where(), cell, OTHER_LETTERS.formatted(latin)));
    for (LeadPart part : leads.parts().getOrDefault(cell, List.of()))
      doubtOf(part)
          .filter(sentence -> told.add(partyOrWords(part)))
          .ifPresent(sentence -> doubts.add(new Doubt(action.where(), part.words(), sentence)));
  }

  private static Object partyOrWords(LeadPart part) {
    return part instanceof LeadPart.New added ? added.party() : part;
  }

  private Optional<String> doubtOf(LeadPart part) {
    return switch (part) {
      case LeadPart.Known known -> Optional.empty();
      case LeadPart.New added -> doubtOf(added.party());
      case LeadPart.NoName none -> Optional.of(NO_NAME);
      case LeadPart.Everybody everybody -> Optional.of(EVERYBODY);
    };
  }

  private Optional<String> doubtOf(ProposedParty party) {
    if (roster.members().stream().anyMatch(it -> it.name().equalsIgnoreCase(party.name())))
      return Optional.of(MEMBER.formatted(party.kindInWords()));
    return Optional.of(PERSON).filter(sentence -> party.looksLikeAPerson());
  }
}
