package org.beadle.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds two commands in one text, of which the second would be kept as a note of the first. */
final class Several {
  private Several() {}

  static final String REASON = "Those are two commands: please say one at a time.";

  private static final Pattern BETWEEN = Pattern.compile("[;\\n\\r\u2028\u2029]+");

  /** Whether {@code text} and what follows in it are commands, each with its noun. */
  static boolean areIn(String text, List<CommandRule> rules, Context context) {
    return Stream.of(BETWEEN.split(text.strip()))
        .skip(1)
        .map(Utterance::of)
        .filter(Several::beginsWithNoun)
        .anyMatch(said -> isRead(said, rules, context));
  }

  /** A noun alone is no command here, since a note may hold it in a line of its own. */
  private static boolean beginsWithNoun(Utterance said) {
    return said.size() > 1 && Stream.of(Topic.values()).anyMatch(topic -> said.is(0, topic.noun()));
  }

  /** Any words may be a group's name, so that “meeting went well” is no command here. */
  private static boolean isRead(Utterance said, List<CommandRule> rules, Context context) {
    Matching matching = new Matching(said, context);
    return rules.stream()
        .flatMap(rule -> matching.command(rule).stream())
        .anyMatch(command -> !(command instanceof DiaryCommand.ShowMeeting));
  }
}
