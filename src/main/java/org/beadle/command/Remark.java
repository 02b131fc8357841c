package org.beadle.command;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.plan.Rag;

/**
 * What people say of an action in words that are no command's: a question, a denial, the meaning of
 * a colour, or the same of several at once.
 */
record Remark(Utterance said, Context context) {
  private static final Set<String> ASKING =
      Set.of(
          """
          is are was were has have had do does did why when who whose whom what which where how
          should any what's who's when's where's
          """
              .strip()
              .split("\\s+"));

  private static final String REF = "#?\\p{L}*\\d+(?:\\.[\\p{L}\\d]+)+";

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)(?:actions?\\s+)?(?<first>%s)(?<more>(?:\\s*(?:,?\\s*\\b(?:and|or|to|plus)\\b|[,&/+\u2013-])\\s*%s)+),?\\s+(?<rest>.+)"
              .formatted(REF, REF));

  private static final Pattern COLOUR =
      Pattern.compile(
          "(?i)(?:action\\s+)?(?<ref>%s)[:,]?\\s+(?:(?:is|now|running|it['\u2019]s|its)\\s+)*(?<said>(?<green>on (?:track|course|target|schedule))|(?<amber>at risk)|late|delayed|behind(?: schedule)?|overdue|slipping|slipped)\\b[\\s.,:;\u2013-]*(?<why>.*)"
              .formatted(REF));

  private static final Set<String> OF_MEETINGS =
      Set.of("meeting", "meetings", "coming", "papers", "minutes", "agenda", "attending");

  /** Words behind which a note would say something else. */
  private static final Set<String> ANSWERED =
      Set.of("approve", "refuse", "accept", "reopen", "snooze", "cancel", "remind", "date");

  /** Whether it begins as a question does. */
  boolean asks() {
    return said.size() > 0 && ASKING.contains(said.key(0));
  }

  /** The nearest command, where the words are such a remark. */
  Optional<Reading.NotUnderstood> plain() {
    return question().or(this::several).or(this::colour);
  }

  private Optional<Reading.NotUnderstood> question() {
    return asks() ? action("That reads like a question.") : Optional.empty();
  }

  /** The action that is spoken of; empty where none is. */
  Optional<Reading.NotUnderstood> action(String reason) {
    return ref().stream()
        .mapToObj(at -> Reading.NotUnderstood.suggesting(reason, "action " + bare(at)))
        .findFirst();
  }

  /** The meetings that come next, where they are asked about. */
  Optional<Reading.NotUnderstood> meetings(String reason) {
    boolean about =
        IntStream.range(0, said.size()).anyMatch(at -> OF_MEETINGS.contains(said.key(at)));
    return asks() && about
        ? Optional.of(Reading.NotUnderstood.suggesting(reason, Topic.MEETING.noun()))
        : Optional.empty();
  }

  private OptionalInt ref() {
    return IntStream.range(0, said.size()).filter(this::isRef).findFirst();
  }

  private boolean isRef(int at) {
    return said.isDottedRef(at) || isDottedWithoutMark(at);
  }

  private boolean isDottedWithoutMark(int at) {
    return said.key(at).endsWith("?") && Utterance.of(bare(at)).isDottedRef(0);
  }

  private String bare(int at) {
    return said.bare(at, at + 1).replaceFirst("[?!]+$", "");
  }

  private Optional<Reading.NotUnderstood> several() {
    Matcher matcher = SEVERAL.matcher(text());
    if (!matcher.matches()) return Optional.empty();
    String first = "action " + matcher.group("first") + " " + matcher.group("rest");
    String reason = "One action at a time, please: each is told by itself.";
    return Optional.of(
        Heard.of(Utterance.of(first), Grammar.RULES, context)
            .filter(Heard::isPlain)
            .map(heard -> Reading.NotUnderstood.suggesting(reason, first))
            .orElse(Reading.NotUnderstood.because(reason)));
  }

  private Optional<Reading.NotUnderstood> colour() {
    Matcher matcher = COLOUR.matcher(text());
    return matcher.matches() ? Optional.of(colour(matcher)) : Optional.empty();
  }

  private static Reading.NotUnderstood colour(Matcher matcher) {
    Rag rag =
        matcher.group("green") != null
            ? Rag.GREEN
            : matcher.group("amber") != null ? Rag.AMBER : Rag.RED;
    String colour = rag.word().toLowerCase(Locale.ROOT);
    String words = "action " + matcher.group("ref") + " " + colour;
    String reason =
        "For “%s”, the colour's own word is %s.".formatted(matcher.group("said"), colour);
    String why = matcher.group("why").strip();
    if (!why.isEmpty()) return Reading.NotUnderstood.suggesting(reason, words + " " + why);
    return rag == Rag.GREEN
        ? Reading.NotUnderstood.suggesting(reason, words)
        : Reading.NotUnderstood.asking(reason, words, Slots.WHY.spoken().question());
  }

  private String text() {
    return said.toString().replaceAll("\\s+", " ");
  }

  /** What is not so is offered as a note, or, where that would mislead, the action itself. */
  Optional<Reading.NotUnderstood> denial() {
    boolean denied = IntStream.range(0, said.size()).anyMatch(at -> Likeness.denies(said.key(at)));
    OptionalInt ref = ref();
    if (!denied || ref.isEmpty()) return Optional.empty();
    String reason =
        "That sounds as if something is not so. It can be kept as a note; a colour is said with"
            + " its word, a new date with “due”.";
    return Optional.of(
        answersSomething()
            ? action("That sounds as if something is not so, and changes nothing.").orElseThrow()
            : Reading.NotUnderstood.suggesting(reason, note(ref.getAsInt())));
  }

  private boolean answersSomething() {
    return IntStream.range(0, said.size()).anyMatch(at -> ANSWERED.contains(said.key(at)));
  }

  private String note(int ref) {
    boolean first = ref == 0 || ref == 1 && said.is(0, Topic.ACTION.noun());
    boolean more = ref + 1 < said.size();
    String text = first && more ? said.raw(ref + 1, said.size()) : said.toString();
    return "action " + bare(ref) + " note " + text;
  }
}
