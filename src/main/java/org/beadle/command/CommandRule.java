package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A command as the table declares it, once: its patterns, an example, who may give it, a line of
 * help, and what its words come to. Help, suggestions, completions and usage hints all come from
 * here.
 *
 * @param phrases the first is the one that help shows; each begins with the noun
 */
record CommandRule(
    List<Phrase> phrases,
    String example,
    Permission permission,
    String help,
    Function<Answers, Command> builder) {
  CommandRule {
    phrases = List.copyOf(phrases);
  }

  /** A rule of one pattern that makes nothing yet. */
  static CommandRule of(String pattern, String example, Permission permission, String help) {
    return new CommandRule(
        List.of(Vocabulary.phrase(pattern)),
        example,
        permission,
        help,
        answers -> {
          throw new IllegalStateException("the rule for " + pattern + " makes no command");
        });
  }

  /** The same rule with one more pattern, which help does not show. */
  CommandRule or(String pattern) {
    List<Phrase> more = new ArrayList<>(phrases);
    more.add(Vocabulary.phrase(pattern));
    return new CommandRule(more, example, permission, help, builder);
  }

  /** The same rule with what its words come to. */
  CommandRule makes(Function<Answers, Command> command) {
    return new CommandRule(phrases, example, permission, help, command);
  }

  /** How it is written, such as {@code action <ref> done [note]}. */
  String usage() {
    return phrases.getFirst().usage();
  }

  /** Its first word, such as {@code action}. */
  String noun() {
    return phrases.getFirst().words().getFirst();
  }

  /** The word after the noun; empty where a blank or nothing stands there. */
  Optional<String> part() {
    return phrases.getFirst().parts().stream()
        .skip(1)
        .limit(1)
        .filter(Part.Word.class::isInstance)
        .map(part -> ((Part.Word) part).text())
        .findFirst();
  }

  /**
   * Whether the noun may be left out: what is said of the board, and what begins with an action's
   * number and a word for what to do with it.
   */
  boolean standsWithoutNoun() {
    return noun().equals("board") || beginsWithRefAndVerb();
  }

  private boolean beginsWithRefAndVerb() {
    List<Part> parts = phrases.getFirst().parts();
    return parts.size() > 2
        && parts.get(1).equals(new Part.Blank(Slots.REF))
        && parts.get(2) instanceof Part.Word;
  }
}
