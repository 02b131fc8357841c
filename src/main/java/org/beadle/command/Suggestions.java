package org.beadle.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers words that are no command: why not, and what may have been meant. */
final class Suggestions {
  private static final int LONGEST_ECHO = 60;
  private static final double MOVED = 0.15;

  /** Later in a sentence, a noun is part of a name or a text. */
  private static final int NOUN_WITHIN = 3;

  private final List<CommandRule> rules;
  private final Context context;

  Suggestions(List<CommandRule> rules, Context context) {
    this.rules = rules;
    this.context = context;
  }

  private record Near(CommandRule rule, Guess guess) {}

  Reading.NotUnderstood about(Utterance said) {
    if (said.size() == 0)
      return Reading.NotUnderstood.suggesting("There was nothing to read.", "board help");
    Utterance asked = Manners.without(said);
    Remark remark = new Remark(asked, context);
    return remark
        .plain()
        .or(() -> Absence.in(asked, context))
        .or(() -> RegisterRemark.in(asked, context))
        .or(() -> Rewording.of(asked, context))
        .or(() -> nearest(asked).map(near -> explain(said, near)))
        .or(() -> new Candidates(rules, asked, context).named().map(this::howItIsWritten))
        .or(remark::denial)
        .or(() -> remark.action(cannotRead(said)))
        .or(() -> remark.meetings(cannotRead(said)))
        .orElse(Reading.NotUnderstood.suggesting(cannotRead(said), "board help"));
  }

  private Optional<Near> nearest(Utterance said) {
    Candidates candidates = new Candidates(rules, said, context);
    Stream<Near> asSaid = near(said, candidates, 0);
    Stream<Near> moved =
        Stream.concat(refMovedToTheFront(said).stream(), nounMovedToTheFront(said).stream())
            .flatMap(other -> near(other, candidates, MOVED));
    return Stream.concat(asSaid, moved)
        .filter(near -> candidates.mayBeOffered(near.rule(), near.guess()))
        .min(
            Comparator.<Near, Boolean>comparing(
                    near -> !candidates.keepsTheNoun(near.rule(), near.guess()))
                .thenComparing(near -> near.guess().cost())
                .thenComparing(near -> -near.guess().understood())
                .thenComparing(near -> candidates.changes(near.rule())));
  }

  private Stream<Near> near(Utterance said, Candidates candidates, double dearer) {
    return candidates.rules().stream()
        .flatMap(
            rule ->
                rule.phrases().stream()
                    .flatMap(phrase -> Guessing.best(phrase, said, context).stream())
                    .map(guess -> new Near(rule, guess.dearer(dearer))));
  }

  /** An action's number stands first, or right behind the noun. */
  private Optional<Utterance> refMovedToTheFront(Utterance said) {
    OptionalInt at = said.refFrom(1);
    if (at.isEmpty()) return Optional.empty();
    Utterance moved = said.withFirst(at.getAsInt(), at.getAsInt() + 1);
    return Optional.of(said.is(0, Topic.ACTION.noun()) ? moved.withFirst(1, 2) : moved);
  }

  /** The noun may have been said behind the verb, as in “add meeting” or “list my actions”. */
  private static Optional<Utterance> nounMovedToTheFront(Utterance said) {
    return IntStream.range(1, Math.min(said.size(), NOUN_WITHIN))
        .filter(at -> Topic.called(said.key(at)).isPresent())
        .limit(1)
        .filter(at -> Topic.called(said.key(0)).isEmpty())
        .mapToObj(at -> said.withFirst(at, at + 1))
        .findFirst();
  }

  private Reading.NotUnderstood explain(Utterance said, Near near) {
    Guess guess = near.guess();
    return switch (guess.lacking().size()) {
      case 0 -> didYouMean(said, guess);
      case 1 -> ask(guess, guess.lacking().getFirst());
      default -> howItIsWritten(near.rule());
    };
  }

  private Reading.NotUnderstood ask(Guess guess, Slot<?> slot) {
    String example = "“" + guess.text() + " " + slot.example() + "”";
    String reason =
        guess
            .unread()
            .map(text -> capital(whyNot(slot, text)) + ". Write it like " + example + ".")
            .orElse(
                quote(guess.text())
                    + " wants "
                    + slot.spoken().wanted()
                    + ", such as "
                    + example
                    + ".");
    return Reading.NotUnderstood.asking(reason, guess.text(), slot.spoken().question());
  }

  private String whyNot(Slot<?> slot, String text) {
    String other = quote(text) + " is not " + slot.spoken().wanted();
    return slot.reader().whyNot(text, context).orElse(other);
  }

  private static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private Reading.NotUnderstood didYouMean(Utterance said, Guess guess) {
    return Reading.NotUnderstood.suggesting(cannotRead(said), guess.text());
  }

  private Reading.NotUnderstood howItIsWritten(CommandRule rule) {
    return Reading.NotUnderstood.because(
        "That is not the whole of it. It is written "
            + "“"
            + rule.usage()
            + "”, such as “"
            + rule.example()
            + "”.");
  }

  private static String cannotRead(Utterance said) {
    return "I can't read " + quote(said.toString()) + ".";
  }

  private static String quote(String text) {
    String line = text.replaceAll("\\s+", " ");
    boolean tooLong = line.codePointCount(0, line.length()) > LONGEST_ECHO;
    String shown =
        tooLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST_ECHO)) + "…" : line;
    return "“" + shown + "”";
  }
}
