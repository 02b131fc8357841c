package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/** An action's card in a few sentences, for screen readers and notifications. */
final class CardSummary {
  private CardSummary() {}

  static String of(ActionFacts facts) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Titles.named(facts.action()) + ".");
    sentences.add(colour(facts));
    sentences.add(due(facts.action(), facts.today()));
    sentences.add(people(facts.names()));
    facts
        .names()
        .blockedBy()
        .ifPresent(name -> sentences.add(WaitWords.sentence(facts.action(), name) + "."));
    if (facts.awaitsAcceptance())
      sentences.add("It is finished, and a chair has yet to accept it.");
    if (facts.action().dateRequest().isPresent())
      sentences.add("A new date was asked for, and a chair has yet to answer.");
    facts.updates().stream()
        .findFirst()
        .ifPresent(update -> sentences.add("Last update: " + UpdateLines.line(update)));
    return String.join(" ", sentences);
  }

  private static String colour(ActionFacts facts) {
    String reason = ColourWords.reason(facts.colours(), facts.action().declared());
    String why = reason.isEmpty() ? "" : ": " + reason;
    return ColourWords.spoken(facts.colours().shown()) + why + ".";
  }

  private static String due(Action action, LocalDate today) {
    boolean open = action.closure().isEmpty();
    return action
        .nextMilestone()
        .map((Milestone next) -> "Due " + DateWords.line(next, open, today) + ".")
        .orElse(action.milestones().isEmpty() ? "It has no date." : "All its dates are met.");
  }

  private static String people(Names names) {
    String lead = names.lead().map(name -> "Led by " + name).orElse("Nobody is named to lead it");
    return lead
        + names
            .holder()
            .map(holder -> "; " + holder + " answers for it.")
            .orElse("; nobody answers for it at present.");
  }
}
