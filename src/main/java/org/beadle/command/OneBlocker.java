package org.beadle.command;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.plan.Ref;

/** A second action or party in what an action waits for, of which only the first would count. */
final class OneBlocker {
  private OneBlocker() {}

  private static final Pattern JOINED =
      Pattern.compile("(?i)(?:and|or|plus|as well as)\\s.*|[&+/,].*", Pattern.DOTALL);

  /** Asks which; offers the first, with the rest as the note. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    return heard.command() instanceof Command.Block block && block.byAction().isPresent()
        ? block
            .note()
            .filter(note -> !saysNote(heard.said(), note) && namesMore(note))
            .map(note -> ask(block))
        : Optional.empty();
  }

  private static Reading.NotUnderstood ask(Command.Block block) {
    return Reading.NotUnderstood.suggesting(
        "An action waits for one other at a time; more can stand in the note.",
        CommandWords.of(block));
  }

  /** Behind the word “note” stands whatever one likes. */
  private static boolean saysNote(Utterance said, String note) {
    int before = said.size() - Utterance.of("x " + note).size();
    return before >= 0 && said.is(before, "note");
  }

  private static boolean namesMore(String note) {
    Utterance words = Utterance.of(note);
    return JOINED.matcher(note).matches()
        || Stream.of(1, 2)
            .filter(count -> count <= words.size())
            .map(count -> words.bare(0, count))
            .anyMatch(text -> text.matches(".*\\d.*") && Ref.parse(text).isPresent());
  }
}
