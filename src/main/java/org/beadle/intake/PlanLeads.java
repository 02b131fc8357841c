package org.beadle.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.plan.Lead;
import org.beadle.plan.LeadCell;

/**
 * The leads of a plan, matched to the parties of a board.
 *
 * @param parts by the words of the plan's cell, in the order written: the first that is one party
 *     is accountable
 * @param proposed the parties that the board has not got yet, each once however it is spelled
 */
public record PlanLeads(Map<String, List<LeadPart>> parts, List<ProposedParty> proposed) {
  private static final String EVERYBODY =
      "(?i)(all )(other |relevant |key )?(partners?|agencies|partner agencies|board members|members)";

  /** As many letters as the record has room for. */
  private static final int LONGEST_NAME = 200;

  private static final String TWO_NAMES = "(?s).*(\\s/|/\\s|[;\\n]).*";

  public PlanLeads {
    parts = Map.copyOf(parts);
    proposed = List.copyOf(proposed);
  }

  static PlanLeads of(ProposedPlan plan, Roster roster) {
    PartyNames names = PartyNames.of(roster);
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (ProposedAction action : plan.actions())
      words.computeIfAbsent(
          action.lead().source(), cell -> split(LookAlikes.nameInLatin(cell), names));
    NewParties parties = new NewParties(roster);
    parties.propose(
        words.values().stream()
            .flatMap(List::stream)
            .filter(each -> !isEverybody(each) && isName(each, names)));
    Map<String, List<LeadPart>> parts = new LinkedHashMap<>();
    words.forEach(
        (cell, each) ->
            parts.put(cell, each.stream().map(it -> part(it, names, parties)).toList()));
    return new PlanLeads(parts, parties.proposed());
  }

  private static List<String> split(String cell, PartyNames names) {
    // A cell of two names is not one name, even where the second is in brackets.
    return LeadCell.parts(
        cell, name -> !name.matches(TWO_NAMES) && names.find(name).exact().isPresent());
  }

  private static boolean isEverybody(String words) {
    return words.matches(EVERYBODY);
  }

  private static boolean isName(String words, PartyNames names) {
    return words.length() <= LONGEST_NAME && names.mayBeName(words);
  }

  private static LeadPart part(String words, PartyNames names, NewParties parties) {
    if (isEverybody(words)) return new LeadPart.Everybody(words);
    return isName(words, names) ? parties.find(words) : new LeadPart.NoName(words);
  }

  /** The party of the board that {@code lead} names first; empty where a new one or nobody is. */
  Optional<Party> accountable(ProposedLead lead) {
    return parts.getOrDefault(lead.source(), List.of()).stream()
        .filter(part -> part instanceof LeadPart.Known || part instanceof LeadPart.New)
        .findFirst()
        .flatMap(
            part ->
                part instanceof LeadPart.Known known
                    ? Optional.of(known.party())
                    : Optional.empty());
  }

  /**
   * The lead of an action.
   *
   * @param made gives the party that was made of a proposed one
   */
  public Lead lead(ProposedLead lead, Function<ProposedParty, Party> made) {
    List<Party> found =
        parts.getOrDefault(lead.source(), List.of()).stream()
            .flatMap(part -> party(part, made).stream())
            .distinct()
            .toList();
    List<Party> others = found.isEmpty() ? List.of() : found.subList(1, found.size());
    Optional<String> source = Optional.of(lead.source()).filter(words -> !words.isEmpty());
    return new Lead(found.stream().findFirst(), new ArrayList<>(others), source, lead.inherited());
  }

  private static Optional<Party> party(LeadPart part, Function<ProposedParty, Party> made) {
    return switch (part) {
      case LeadPart.Known known -> Optional.of(known.party());
      case LeadPart.New added -> Optional.of(made.apply(added.party()));
      case LeadPart.Everybody everybody -> Optional.empty();
      case LeadPart.NoName none -> Optional.empty();
    };
  }
}
