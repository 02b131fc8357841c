package org.beadle.command;

import java.util.Optional;
import java.util.regex.Pattern;

/** A change that was said as a question, such as {@code meeting cancel Full board?}. */
final class Question {
  private Question() {}

  /** A question mark, alone or among other marks, at the end. */
  private static final Pattern MARK = Pattern.compile("[\\s!.\u2026?]*\\?[\\s!.\u2026?]*$");

  /** A note of so few words after a colour, or after “done”, belongs to the question. */
  private static final int FEW_WORDS = 3;

  /** Asks whether the change is meant; a longer note or a reason may end in a question. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    if (ReadOnly.is(heard.command()) || !isAsked(heard)) return Optional.empty();
    String reason = "That reads like a question.";
    return Optional.of(
        suggestion(heard)
            .map(words -> Reading.NotUnderstood.suggesting(reason, words))
            .orElse(Reading.NotUnderstood.because(reason)));
  }

  private static boolean isAsked(Heard heard) {
    boolean marked = MARK.matcher(heard.said().toString()).find();
    return marked && heard.freeText().filter(text -> !belongs(heard.command(), text)).isEmpty();
  }

  private static boolean belongs(Command command, String text) {
    boolean status =
        command instanceof Command.Done
            || command instanceof Command.Met
            || command instanceof Command.Declare;
    return isMarkAlone(text) || status && text.strip().split("\\s+").length <= FEW_WORDS;
  }

  private static boolean isMarkAlone(String text) {
    return MARK.matcher(text).replaceFirst("").isBlank();
  }

  private static Optional<String> suggestion(Heard heard) {
    boolean bare = heard.freeText().filter(text -> !isMarkAlone(text)).isEmpty();
    if (!bare)
      return heard.command() instanceof Command.OnAction on
          ? Optional.of(CommandWords.of(new Command.ShowAction(on.ref())))
          : Optional.empty();
    String plain = MARK.matcher(heard.said().toString()).replaceFirst("");
    return Heard.of(Utterance.of(plain), Grammar.RULES, heard.context())
        .filter(Heard::isPlain)
        .map(again -> CommandWords.of(again.command()));
  }
}
