package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds words against patterns, whole and to the letter. */
final class Matching {
  private final Utterance said;
  private final Context context;

  Matching(Utterance said, Context context) {
    this.said = said;
    this.context = context;
  }

  /** The command that a rule makes of the words; empty where they do not fit it whole. */
  Optional<Command> command(CommandRule rule) {
    return answers(rule).map(rule.builder());
  }

  /** What the blanks of a rule are filled with; empty where the words do not fit it whole. */
  Optional<Answers> answers(CommandRule rule) {
    return rule.phrases().stream()
        .filter(phrase -> mayBe(rule, phrase))
        .flatMap(phrase -> answers(rule, phrase).stream())
        .findFirst();
  }

  /** Looked at first, since most rules are ruled out by a word that was not said. */
  private boolean mayBe(CommandRule rule, Phrase phrase) {
    List<String> words = phrase.mustHold();
    return words.stream().skip(1).allMatch(said::holds)
        && (said.holds(words.getFirst()) || rule.standsWithoutNoun());
  }

  private Optional<Answers> answers(CommandRule rule, Phrase phrase) {
    List<Part> parts = phrase.parts();
    Optional<Answers> whole = match(parts, 0, Answers.NONE);
    if (whole.isPresent() || !rule.standsWithoutNoun() || said.size() == 0) return whole;
    return match(parts.subList(1, parts.size()), 0, Answers.NONE);
  }

  private Optional<Answers> match(List<Part> parts, int at, Answers answers) {
    if (parts.isEmpty()) return at == said.size() ? Optional.of(answers) : Optional.empty();
    List<Part> rest = parts.subList(1, parts.size());
    return switch (parts.getFirst()) {
      case Part.Word word ->
          said.is(at, word.text()) ? match(rest, at + 1, answers) : Optional.empty();
      case Part.Blank blank -> fill(blank.slot(), rest, at, answers);
      case Part.Maybe maybe ->
          match(joined(maybe.parts(), rest), at, answers).or(() -> match(rest, at, answers));
      case Part.Choice<?> choice -> choose(choice, rest, at, answers);
      case Part.Outcome<?> outcome -> match(rest, at, outcome.onto(answers));
    };
  }

  private <T> Optional<Answers> choose(
      Part.Choice<T> choice, List<Part> rest, int at, Answers answers) {
    return choice.options().stream()
        .flatMap(option -> match(chosen(choice, option, rest), at, answers).stream())
        .findFirst();
  }

  private <T> Optional<Answers> fill(Slot<T> slot, List<Part> rest, int at, Answers answers) {
    return ends(slot, at)
        .filter(end -> mayFollow(rest, end))
        .boxed()
        .flatMap(
            end ->
                slot.reader().read(said, at, end, context).stream()
                    .flatMap(value -> match(rest, end, answers.with(slot, value)).stream()))
        .findFirst();
  }

  /** Where the slot's words may end, in the order of trying. */
  private IntStream ends(Slot<?> slot, int at) {
    int last = slot.lastEnd(at, said.size());
    IntStream ends = IntStream.rangeClosed(at + 1, last);
    return slot.reach().shortest() ? ends : ends.map(end -> at + 1 + last - end);
  }

  /** Whether {@code rest} can begin at {@code end}; looked at first, since reading costs more. */
  private boolean mayFollow(List<Part> rest, int end) {
    return said.size() - end <= Part.longest(rest) && mayBegin(rest, end);
  }

  private boolean mayBegin(List<Part> rest, int end) {
    if (rest.isEmpty()) return end == said.size();
    List<Part> further = rest.subList(1, rest.size());
    return switch (rest.getFirst()) {
      case Part.Word word -> said.is(end, word.text());
      case Part.Maybe maybe ->
          mayBegin(joined(maybe.parts(), further), end) || mayBegin(further, end);
      case Part.Outcome<?> outcome -> mayBegin(further, end);
      case Part.Blank blank -> end < said.size();
      case Part.Choice<?> choice -> end < said.size();
    };
  }

  /** The parts of a choice's option, what they come to, and what follows. */
  static <T> List<Part> chosen(Part.Choice<T> choice, Part.Option<T> option, List<Part> rest) {
    List<Part> outcome = List.of(new Part.Outcome<>(choice.slot(), option.builder()));
    return joined(option.parts(), joined(outcome, rest));
  }

  static List<Part> joined(List<Part> first, List<Part> then) {
    List<Part> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
