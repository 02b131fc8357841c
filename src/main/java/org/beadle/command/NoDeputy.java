package org.beadle.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.meeting.Answer.Kind;

/** Words that name nobody where a deputy's name stands, such as {@code tbc}. */
final class NoDeputy {
  private NoDeputy() {}

  private static final Pattern NOBODY =
      Pattern.compile(
          "tb[acd]|to be (?:confirmed|advised|decided|agreed|arranged|named|found)|to follow"
              + "|(?:there is |i have )?(?:none|no|nil|nobody|no[- ]?one|no deputy)(?: available| yet)?"
              + "|not (?:known|yet|sure|available|applicable|needed|required)\\b.*|unknown|n/?a"
              + "|some(?:one|body)(?: else)?|any(?:one|body)(?: else)?|yes|pending|awaiting\\b.*"
              + "|(?:i|we)(?: .*|['\u2019].*)|.*\\b(?:can['\u2019]?t|cannot|won['\u2019]?t|unable)\\b.*"
              + "|[^\\p{L}\\p{N}]*");

  /** A name that goes on with what he or she will do. */
  private static final Pattern NAME_AND_VERB =
      Pattern.compile(
          "(?i)(?<name>.+?),? (?:(?:will|is|to) )?(?:be (?:there|attending|coming)|attend(?:s|ed|ing)?"
              + "|coming|comes?|cover(?:s|ing)?|deputis(?:e|es|ing)|stands? in)\\b.*");

  /** Asks for a name; offers the apologies without a deputy, or the name alone. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    return switch (heard.command()) {
      case AnswerCommand.Reply reply -> reply.deputy().flatMap(name -> answered(reply, name));
      case RegisterCommand.MarkDeputy mark -> entered(mark);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading.NotUnderstood> answered(
      AnswerCommand.Reply reply, Command.Name name) {
    if (isNobody(name)) {
      String reason =
          "“%s” is no deputy's name. Apologies can go without one, and a deputy can be named later.";
      return Optional.of(
          Reading.NotUnderstood.suggesting(
              reason.formatted(name.text()), words(reply, Kind.APOLOGIES, Optional.empty())));
    }
    return alone(name)
        .map(
            person ->
                Reading.NotUnderstood.suggesting(
                    nameAlone(name), words(reply, Kind.DEPUTY, Optional.of(person))));
  }

  private static Optional<Reading.NotUnderstood> entered(RegisterCommand.MarkDeputy mark) {
    Command.Name name = mark.deputy();
    if (isNobody(name)) {
      String reason =
          "“%s” is no deputy's name. Say who came, or enter the seat as apologies or absent.";
      return Optional.of(Reading.NotUnderstood.because(reason.formatted(name.text())));
    }
    return alone(name)
        .map(
            person ->
                Reading.NotUnderstood.suggesting(
                    nameAlone(name),
                    CommandWords.of(
                        new RegisterCommand.MarkDeputy(
                            mark.of(), mark.seat(), person, mark.reason()))));
  }

  private static String nameAlone(Command.Name name) {
    return "“%s” is more than a deputy's name.".formatted(name.text());
  }

  private static String words(AnswerCommand.Reply reply, Kind kind, Optional<Command.Name> deputy) {
    return CommandWords.of(
        new AnswerCommand.Reply(kind, reply.which(), reply.seat(), deputy, reply.reasoned()));
  }

  private static boolean isNobody(Command.Name name) {
    String text = name.text().strip().toLowerCase(Locale.ROOT).replaceFirst("[.?!…]+$", "");
    return NOBODY.matcher(text).matches();
  }

  private static Optional<Command.Name> alone(Command.Name name) {
    Matcher matcher = NAME_AND_VERB.matcher(name.text());
    return matcher.matches()
        ? Optional.of(new Command.Name(matcher.group("name")))
        : Optional.empty();
  }
}
