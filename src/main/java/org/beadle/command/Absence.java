package org.beadle.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who says that he or she does not come, in other words than those of the grammar. */
final class Absence {
  private Absence() {}

  private static final Pattern SAID =
      Pattern.compile(
          "(?is).*?(?:\\bnot\\b|n['\u2019]?t\\b|\\bcannot\\b|\\bunable\\b).*?"
              + "\\b(?:come|coming|attend|attending|be there|make it)\\b(?<rest>.*)");

  private static final Pattern SMALL =
      Pattern.compile("(?i)^(?:[\\s,.]*\\b(?:to|at|on|the|next|for|this|meeting|of)\\b)+\\s*");

  private static final Pattern BODY =
      Pattern.compile("(?i).*\\b(?:board|group|executive|committee|panel|forum|partnership)\\b.*");

  /** Offers apologies, for the meeting that was named by a day or a group. */
  static Optional<Reading.NotUnderstood> in(Utterance said, Context context) {
    Matcher matcher = SAID.matcher(said.toString());
    boolean ofAction = IntStream.range(0, said.size()).anyMatch(said::isDottedRef);
    boolean ofRegister = said.is(1, "register");
    return matcher.matches() && !ofAction && !ofRegister
        ? Optional.of(
            Reading.NotUnderstood.suggesting(
                "Who can't come sends apologies.", words(matcher.group("rest"), context)))
        : Optional.empty();
  }

  private static String words(String rest, Context context) {
    String plain = "meeting apologies";
    String named = SMALL.matcher(rest).replaceFirst("").strip();
    return Stream.of(named, day(named))
        .filter(text -> !text.isEmpty())
        .map(text -> plain + " " + text)
        .filter(text -> isRead(text, context))
        .findFirst()
        .orElse(plain);
  }

  private static String day(String named) {
    return DiarySlots.dayIn(named).orElse("");
  }

  private static boolean isRead(String text, Context context) {
    return Heard.of(Utterance.of(text), Grammar.RULES, context)
        .filter(Heard::isPlain)
        .filter(heard -> heard.command() instanceof AnswerCommand.Reply)
        .map(heard -> (AnswerCommand.Reply) heard.command())
        .flatMap(reply -> reply.which().group().or(() -> Optional.of(new Command.Name("board"))))
        .filter(group -> BODY.matcher(group.text()).matches())
        .isPresent();
  }
}
