package org.beadle.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An entry in a register that lacks its colon, or that is of several seats at once. */
final class RegisterRemark {
  private RegisterRemark() {}

  private static final Pattern OF_REGISTER =
      Pattern.compile(
          "(?is)meeting\\s+register\\s+(?<register>[^:]+)(?<colon>:(?!\\d))?(?<entry>.*)");

  private static final Pattern CLAUSE =
      Pattern.compile("(?i)\\s*(?:[,;&]|\\b(?:and|except|but|apart)\\b).*", Pattern.DOTALL);

  private static final Pattern MISSED =
      Pattern.compile(
          "(?i)\\s*(?<seat>.+?)\\s+(?:did not|didn['\u2019]?t|has not|was not|wasn['\u2019]?t)"
              + "\\s+(?:attend|attended|come|there|present)[.!]*");

  /** What was meant, with the first seat or with its colon. */
  static Optional<Reading.NotUnderstood> in(Utterance said, Context context) {
    Matcher matcher = OF_REGISTER.matcher(said.toString());
    if (!matcher.matches()) return Optional.empty();
    if (matcher.group("colon") != null && MISSED.matcher(matcher.group("entry")).matches())
      return Optional.of(missed(matcher));
    if (!holdsEntry(said)) return Optional.empty();
    return matcher.group("colon") == null ? withoutColon(said, context) : several(matcher, context);
  }

  /** The same of what was read as a long name of a group. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    return heard.command() instanceof RegisterCommand.OpenRegister
            && !Quotes.quoted(heard.said().raw(2, heard.said().size()))
        ? in(heard.said(), heard.context())
        : Optional.empty();
  }

  /** Whether apologies were sent is not said, and counts. */
  private static Reading.NotUnderstood missed(Matcher matcher) {
    String seat = MISSED.matcher(matcher.group("entry")).replaceFirst("${seat}");
    String words = "meeting register " + matcher.group("register") + ": " + seat;
    String reason =
        "A seat is entered as “absent”, or as “apologies” where they were sent: “%s apologies”.";
    return Reading.NotUnderstood.suggesting(reason.formatted(words), words + " absent");
  }

  private static boolean holdsEntry(Utterance said) {
    return IntStream.range(3, said.size())
        .anyMatch(at -> RegisterSlots.ENTRIES.contains(said.key(at)));
  }

  private static Optional<Reading.NotUnderstood> withoutColon(Utterance said, Context context) {
    String reason = "A colon stands between the group, with its day, and the seat.";
    return Optional.of(
        splits(said)
            .filter(text -> entered(text, context).filter(RegisterRemark::isDated).isPresent())
            .findFirst()
            .or(() -> last(said, context))
            .map(text -> Reading.NotUnderstood.suggesting(reason, text))
            .orElse(Reading.NotUnderstood.because(reason)));
  }

  private static Optional<String> last(Utterance said, Context context) {
    return splits(said)
        .filter(text -> entered(text, context).isPresent())
        .reduce((first, second) -> second);
  }

  private static Stream<String> splits(Utterance said) {
    return IntStream.range(3, said.size())
        .mapToObj(at -> said.raw(0, at) + ": " + said.raw(at, said.size()));
  }

  private static Optional<RegisterCommand.Of> entered(String text, Context context) {
    return Heard.of(Utterance.of(text), Grammar.RULES, context)
        .filter(Heard::isPlain)
        .filter(heard -> !(heard.command() instanceof RegisterCommand.OpenRegister))
        .flatMap(heard -> heard.answers().find(RegisterSlots.REGISTER));
  }

  private static boolean isDated(RegisterCommand.Of of) {
    return of.day().isPresent();
  }

  private static Optional<Reading.NotUnderstood> several(Matcher matcher, Context context) {
    String entry = matcher.group("entry").strip();
    String first = CLAUSE.matcher(entry).replaceFirst("");
    String head = "meeting register " + matcher.group("register") + ": ";
    boolean many =
        !first.equals(entry) || entry.matches("(?i)(?:the )?(?:rest|all|every|others|both).*");
    if (!many || entered(head + entry, context).isPresent()) return Optional.empty();
    String reason =
        "Seats are entered one at a time, such as “%sPolice present”. Those without an entry at the"
            + " end can be entered with “rest absent”.";
    String shown = reason.formatted(head);
    return Optional.of(
        entered(head + first, context)
            .map(of -> Reading.NotUnderstood.suggesting(shown, head + first))
            .orElse(Reading.NotUnderstood.because(shown)));
  }
}
