package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command that was read whole, and the words from which it was.
 *
 * @param answers what the pattern's blanks were filled with
 */
record Heard(
    Command command, Permission permission, Answers answers, Utterance said, Context context) {

  /** What {@code said} is read as; empty where no rule fits it whole. */
  static Optional<Heard> of(Utterance said, List<CommandRule> rules, Context context) {
    Matching matching = new Matching(said, context);
    return rules.stream()
        .flatMap(
            rule ->
                matching.answers(rule).stream()
                    .map(
                        answers ->
                            new Heard(
                                rule.builder().apply(answers),
                                rule.permission(),
                                answers,
                                said,
                                context)))
        .findFirst();
  }

  /** The free text with which it ends: a note, or a reason. */
  Optional<String> freeText() {
    return Stream.of(Slots.NOTE, Slots.WHY, Slots.REASON)
        .flatMap(slot -> answers.find(slot).stream())
        .findFirst();
  }

  /** Whether it may be carried out as it was said. */
  boolean isPlain() {
    return Doubts.about(this).isEmpty();
  }
}
