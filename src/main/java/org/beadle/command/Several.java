package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds two commands in one text, of which the second would be kept as a note of the first. */
final class Several {
  private Several() {}

  static final String REASON = "Those are two commands: please say one at a time.";

  private static final Pattern LINES = Pattern.compile("[;\\n\\r\u2028\u2029]+");

  /** What may stand between two commands in one line. */
  private static final Pattern CLAUSES =
      Pattern.compile(
          "[;,\\n\\r\u2028\u2029\u2022]+|[.!?](?=\\s)|\\s[/&+\u2013\u2014*-]+\\s"
              + "|(?:^|\\s)(?i:and|then|also|plus)(?=\\s)");

  private static final Pattern BULLET =
      Pattern.compile("^[\\s\\p{Z}\u2022\u25aa\u25cf*\u2013\u2014&-]+(?:(?i:and|then)\\s)?");

  /** Whether {@code text} and what follows in it are commands, each with its noun or its number. */
  static boolean areIn(String text, List<CommandRule> rules, Context context) {
    return Stream.of(LINES.split(text.strip()))
        .skip(1)
        .map(Several::withoutBullet)
        .filter(said -> beginsWithNoun(said) || beginsWithRef(said, context))
        .anyMatch(said -> isRead(said, rules, context));
  }

  private static Utterance withoutBullet(String line) {
    return Utterance.of(BULLET.matcher(line).replaceFirst(""));
  }

  /** A noun alone is no command here, since a note may hold it in a line of its own. */
  private static boolean beginsWithNoun(Utterance said) {
    return said.size() > 1 && Stream.of(Topic.values()).anyMatch(topic -> said.is(0, topic.noun()));
  }

  /** A whole number alone may count something, as in “3 done”. */
  private static boolean beginsWithRef(Utterance said, Context context) {
    return said.size() > 1
        && !said.key(0).matches("\\d+")
        && Stream.of(1, 2)
            .filter(words -> words < said.size())
            .anyMatch(words -> Slots.REF.reader().read(said, 0, words, context).isPresent());
  }

  /** Any words may be a group's name, so that “meeting went well” is no command here. */
  private static boolean isRead(Utterance said, List<CommandRule> rules, Context context) {
    Matching matching = new Matching(said, context);
    return rules.stream()
        .flatMap(rule -> matching.command(rule).stream())
        .anyMatch(command -> !(command instanceof DiaryCommand.ShowMeeting));
  }

  /**
   * The same of a clause in the note of a change, such as {@code done, 3.7 done}. A note that is
   * added as such may tell of other actions.
   */
  static Optional<Reading.NotUnderstood> inNote(Heard heard) {
    return heard
        .freeText()
        .filter(note -> heard.command() instanceof Command.Changing)
        .filter(note -> !(heard.command() instanceof Command.AddNote))
        .filter(note -> holdsChange(note, heard.context()))
        .map(note -> Reading.NotUnderstood.because(REASON));
  }

  private static boolean holdsChange(String note, Context context) {
    return Stream.of(CLAUSES.split(note))
        .map(Several::withoutBullet)
        .filter(said -> beginsWithRef(said, context) || said.is(0, Topic.ACTION.noun()))
        .anyMatch(said -> changes(said, context));
  }

  private static boolean changes(Utterance said, Context context) {
    return Heard.of(said, Grammar.RULES, context)
        .filter(heard -> heard.command() instanceof Command.Changing)
        .isPresent();
  }
}
