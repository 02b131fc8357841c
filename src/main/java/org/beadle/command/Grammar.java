package org.beadle.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.beadle.board.WorkingCalendar;

/**
 * The one grammar of every platform. Its table declares each command once; reading, suggestions,
 * completions, help and usage hints come from it.
 */
public final class Grammar {
  /** The longest text that is read, in characters. */
  public static final int LONGEST = 4_000;

  /** What help is asked for to see every command. */
  public static final String EVERYTHING = "all";

  /** Every command, once. */
  static final List<CommandRule> RULES =
      Stream.of(
              ActionRules.all(),
              CourseRules.all(),
              MeetingRules.all(),
              RegisterRules.all(),
              ProgrammeRules.all(),
              AnswerRules.all(),
              AttendanceRules.all(),
              BoardRules.all(),
              DiaryRules.all(),
              CalendarRules.all())
          .flatMap(List::stream)
          .toList();

  /**
   * Reads what a person said, with or without a slash in front. The noun may be left out where the
   * rest says it: {@code 2.3 done}, {@code undo}.
   *
   * @param today the day at the board, from which dates without a year are counted
   * @param calendar the board's, for dates such as the end of a month
   */
  public Reading read(String text, LocalDate today, WorkingCalendar calendar) {
    return read(text, UnaryOperator.identity(), today, calendar);
  }

  /**
   * The same where words of {@code text} stand for people.
   *
   * @param readable free text with names in place of those words
   */
  public Reading read(
      String text, UnaryOperator<String> readable, LocalDate today, WorkingCalendar calendar) {
    if (text.length() > LONGEST)
      return Reading.NotUnderstood.because(
          "That is longer than "
              + LONGEST
              + " characters. A shorter note with a link reads better.");
    Utterance said = Utterance.of(text);
    Context context = new Context(today, calendar, readable);
    if (Several.areIn(text, RULES, context)) return Reading.NotUnderstood.because(Several.REASON);
    return heard(said, context)
        .or(() -> Heard.of(said.withoutQuotes(), RULES, context))
        .map(Grammar::understood)
        .or(() -> Courtesy.in(text).map(Reading.Polite::new))
        .orElseGet(() -> suggested(said, context));
  }

  /** A “please” at the end is no part of a day or a name; a note keeps its own. */
  private static Optional<Heard> heard(Utterance said, Context context) {
    Optional<Heard> asSaid = Heard.of(said, RULES, context);
    Utterance asked = Manners.withoutLast(said);
    if (asked.size() == said.size()) return asSaid;
    return Heard.of(asked, RULES, context)
        .filter(heard -> heard.freeText().isEmpty() || asSaid.isEmpty())
        .or(() -> asSaid);
  }

  private static Reading understood(Heard heard) {
    return Doubts.about(heard)
        .<Reading>map(Reading.class::cast)
        .orElseGet(() -> new Reading.Understood(heard.command(), heard.permission()));
  }

  private Reading suggested(Utterance said, Context context) {
    return new Suggestions(RULES, context).about(said);
  }

  /**
   * How {@code typed} may go on, for a command box; the commands' first words where nothing is
   * typed yet.
   */
  public List<Completion> completions(String typed) {
    return new Completions(RULES).of(typed);
  }

  /**
   * Every command that {@code about} names: by a topic, by other words of it, or by both; all where
   * it is empty or {@value #EVERYTHING}.
   */
  public List<HelpLine> help(Optional<String> about) {
    List<String> asked = about.stream().flatMap(Grammar::words).toList();
    return RULES.stream()
        .filter(
            rule ->
                asked.equals(List.of(EVERYTHING))
                    || asked.stream().allMatch(word -> isAbout(rule, word)))
        .map(Grammar::line)
        .toList();
  }

  private static Stream<String> words(String about) {
    return Stream.of(about.strip().toLowerCase(Locale.ROOT).split("[\\s/]+"))
        .filter(word -> !word.isEmpty());
  }

  private static boolean isAbout(CommandRule rule, String word) {
    return Topic.called(word)
        .map(topic -> topic.noun().equals(rule.noun()))
        .orElseGet(() -> rule.phrases().stream().anyMatch(phrase -> phrase.words().contains(word)));
  }

  private static HelpLine line(CommandRule rule) {
    return new HelpLine(
        rule.noun(), rule.part(), rule.usage(), rule.example(), rule.permission(), rule.help());
  }
}
