package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people write in the form of a command that there is not, and the command that comes to the
 * same or nearest to it.
 *
 * @param instead the command, with the groups of {@code said}
 * @param reason why it is said otherwise
 */
record Rewording(Pattern said, String instead, String reason) {
  private static final String FILTER =
      "(?:mine|late|red|amber|green|blue|grey|due \\S+|priority \\d+|(?:group|agency) .+?)";

  private static final List<Rewording> TABLE =
      List.of(
          of(
              "(?:action )?(\\S+) (?:unsnooze|snooze (?:off|stop|end|none|0 ?d?(?:ays?)?)"
                  + "|(?:end|stop|cancel) (?:the )?snooze)",
              "action $1 snooze 1d",
              "A hold on reminders ends on a day, and can be cut short to tomorrow."),
          of(
              "meeting deputy ([^@<\\d\\s]+(?: [^@<\\d\\s]+){0,2})",
              "meeting apologies deputy $1",
              "“meeting deputy” is for members, with an @ in front. Somebody else is named with the"
                  + " apologies."),
          of(
              "(action list|rag) (" + FILTER + "),? (?:and )?(" + FILTER + ")",
              "$1 $3",
              "A list is by one thing at a time."),
          of(
              "attendance (?!(?:group|agency|mine|map|letter|all)\\b)([^@<\\d]+(?: \\d{4}-\\d\\d)?)",
              "attendance group $1", "A name stands behind “group” or “agency” here."));

  private static Rewording of(String said, String instead, String reason) {
    return new Rewording(Pattern.compile("(?i)" + said), instead, reason);
  }

  /** What is nearest, where it can be read. */
  static Optional<Reading.NotUnderstood> of(Utterance said, Context context) {
    if (isMisspelt(said)) return Optional.empty();
    String text = said.toString().replaceAll("\\s+", " ").replaceFirst("[.?!]+$", "");
    return TABLE.stream()
        .flatMap(each -> each.instead(text).map(words -> suggesting(each, words)).stream())
        .filter(reading -> isRead(reading.suggestion().orElseThrow(), context))
        .findFirst();
  }

  private static Reading.NotUnderstood suggesting(Rewording rewording, String words) {
    return Reading.NotUnderstood.suggesting(rewording.reason, words);
  }

  private Optional<String> instead(String text) {
    Matcher matcher = said.matcher(text);
    return matcher.matches() ? Optional.of(matcher.replaceFirst(instead)) : Optional.empty();
  }

  /** A word that may be meant for one of the grammar's is no name. */
  private static boolean isMisspelt(Utterance said) {
    return said.is(0, Topic.ATTENDANCE.noun())
        && said.size() > 1
        && Stream.of("group", "agency", "mine", "map", "letter", "all", "years")
            .anyMatch(word -> Likeness.distance(said.key(1), word) <= 1);
  }

  private static boolean isRead(String text, Context context) {
    return Heard.of(Utterance.of(text), Grammar.RULES, context).filter(Heard::isPlain).isPresent();
  }
}
