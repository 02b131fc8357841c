package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which commands may be offered to somebody whose words could not be read. */
final class Candidates {
  /** Words with which people ask to be shown something. */
  private static final Set<String> ASKING = Set.of("rag", "attendance", "list", "show");

  private final List<CommandRule> rules;
  private final Utterance said;
  private final Context context;

  Candidates(List<CommandRule> rules, Utterance said, Context context) {
    this.rules = rules;
    this.said = said;
    this.context = context;
  }

  /** Those that begin with the two words said, if there are such; otherwise all. */
  List<CommandRule> rules() {
    List<CommandRule> meant = beginningAsSaid();
    return meant.isEmpty() ? rules : meant;
  }

  /** The one command that begins with the two words said. */
  Optional<CommandRule> named() {
    List<CommandRule> meant = beginningAsSaid();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private List<CommandRule> beginningAsSaid() {
    return rules.stream()
        .filter(rule -> said.is(0, rule.noun()))
        .filter(rule -> rule.part().filter(part -> said.is(1, part)).isPresent())
        .toList();
  }

  /**
   * Whether a guess is a good one: what is whole can be read, and who asked to be shown something
   * is offered no change.
   */
  boolean mayBeOffered(CommandRule rule, Guess guess) {
    boolean readable = !guess.lacking().isEmpty() || isRead(guess.text());
    return readable && !(asksToBeShown() && changes(rule));
  }

  private boolean isRead(String text) {
    return Heard.of(Utterance.of(text), rules, context).filter(Heard::isPlain).isPresent();
  }

  private boolean asksToBeShown() {
    return new Remark(said, context).asks()
        || ASKING.contains(said.key(0))
        || said.size() > 1 && ASKING.contains(said.key(1));
  }

  /** Whether a guess begins as it was said, and holds more of it than that. */
  boolean keepsTheNoun(CommandRule rule, Guess guess) {
    return said.is(0, rule.noun()) && (guess.understood() > 1 || said.size() == 1);
  }

  /** Whether a command changes anything, as its example does. */
  boolean changes(CommandRule rule) {
    return new Matching(Utterance.of(rule.example()), context)
        .command(rule)
        .filter(ReadOnly::is)
        .isEmpty();
  }
}
