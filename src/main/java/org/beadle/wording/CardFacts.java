package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block.Fact;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Ref;

/** The pairs of label and value on an action's card, ten at most. */
final class CardFacts {
  private static final int LONGEST_OUTCOME = 300;

  private final ActionFacts facts;
  private final Action action;
  private final List<Fact> pairs = new ArrayList<>();

  private CardFacts(ActionFacts facts) {
    this.facts = facts;
    this.action = facts.action();
  }

  static List<Fact> of(ActionFacts facts) {
    CardFacts card = new CardFacts(facts);
    card.standing();
    card.people();
    card.course();
    card.place();
    return List.copyOf(card.pairs);
  }

  private void standing() {
    String reason = ColourWords.reason(facts.colours(), action.declared());
    String why = reason.isEmpty() ? "" : ": " + reason;
    pairs.add(new Fact("Colour", ColourWords.shown(facts.colours().shown()) + why));
    pairs.add(new Fact("Due", DateWords.of(action, facts.today())));
    action.closure().ifPresent(closure -> pairs.add(new Fact("Finished", finished(closure))));
  }

  private String finished(Closure closure) {
    String said = Days.written(closure.on()) + ", says " + closure.by();
    String accepted =
        closure
            .acceptedBy()
            .map(chair -> "; accepted by " + chair)
            .orElse(facts.awaitsAcceptance() ? "; a chair has yet to accept it" : "");
    return said + accepted + closure.note().map(note -> ". " + note).orElse("");
  }

  private void people() {
    pairs.add(new Fact("Lead", facts.names().lead().orElse("nobody is named")));
    pairs.add(new Fact("Answers for it", facts.names().holder().orElse("nobody at present")));
    if (!facts.names().contributors().isEmpty())
      pairs.add(new Fact("With", Count.and(facts.names().contributors())));
  }

  private void course() {
    action.dateRequest().ifPresent(request -> pairs.add(new Fact("New date", asked(request))));
    facts.names().blockedBy().ifPresent(name -> pairs.add(waiting(name)));
    action
        .snoozedUntil()
        .filter(day -> !day.isBefore(facts.today()))
        .ifPresent(day -> pairs.add(new Fact("Reminders", "held until " + Days.written(day))));
  }

  /** {@code 30 September 2018, asked for by Police lead; a chair has yet to answer}. */
  static String asked(DateRequest request) {
    return Days.written(request.due())
        + ", asked for by "
        + request.by()
        + "; a chair has yet to answer"
        + request.reason().map(reason -> ". Reason: " + reason).orElse("");
  }

  private Fact waiting(String name) {
    Optional<String> note = action.blocker().flatMap(blocker -> blocker.note());
    Fact fact = WaitWords.fact(action, name);
    return new Fact(fact.label(), fact.value() + note.map(text -> ": " + text).orElse(""));
  }

  private void place() {
    String priority = action.priority().number() + " " + action.priority().title();
    pairs.add(new Fact("Priority", Titles.shortened(priority, Titles.HEADING)));
    action
        .outcome()
        .ifPresent(text -> pairs.add(new Fact("Outcome", Titles.shortened(text, LONGEST_OUTCOME))));
    List<String> links = action.links().stream().map(Ref::toString).toList();
    if (!links.isEmpty() && pairs.size() < 10) pairs.add(new Fact("Linked to", Count.and(links)));
  }
}
