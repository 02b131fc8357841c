package org.beadle.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.plan.DueLanguage;

/**
 * Words after {@code done} or {@code met} that say that it is not so yet: a hedge, a denial or a
 * day to come, such as {@code done by end of term}, {@code done not yet} or {@code done in July}.
 */
final class Unfinished {
  private Unfinished() {}

  /** How a note begins that takes back what stands before it. */
  private static final Pattern HEDGE =
      beginning(
          "by|not|never|nearly|almost|soon|shortly|hopefully|tomorrow|tonight|eventually|probably",
          "later(?! than)|likely|maybe|perhaps|possibly|provisionally|tentatively|asap|tb[acd]",
          "as soon as|sometime|some time|partly|partially|in part|part(?! \\d)|mostly|largely",
          "(?:about |around |roughly |for )?half(?![- ](?:day|year)s?\\b)|halfway|roughly|only|up to",
          "most of|more or less|all but|all except|far from|except|apart from|so far|as far as",
          "but (?:not|still)|pending|awaiting|waiting(?! lists?\\b)|subject to|if|when|once|until",
          "till|unless|expected|planned for|due (?:on|in|by|at|back)|(?:will|should|would) be",
          "(?:could|might|may) be|to (?:be|do|follow|come)|going to|about to|aiming|hoping|trying",
          "yet to|still (?:to|not|needs?|waiting|awaiting|in)|or not|on track|on course",
          "in (?:principle|theory|draft|progress|hand|due course)|cannot|\\p{L}+n't",
          "(?:is|was|has|have|are|did|does|wo|ca)nt|w/c|wc|week (?:commencing|beginning)",
          "\\d{1,2} ?(?:%|per ?cent)|no\\s*$|no,? not");

  /** Words before a time. */
  private static final Pattern BEFORE_TIME =
      Pattern.compile(
          "(?:(?:in|on|at|for|from|during|over|around|about|early|late|mid|end|start|beginning"
              + "|middle|of|the|before|after|within)[ -]+)+");

  /** A time to come, or one that may be. */
  private static final Pattern TIME =
      beginning(
          "next (?:week|month|year|term|quarter|spring|summer|autumn|winter|(?:mon|tues|wednes"
              + "|thurs|fri|satur|sun)day)",
          "(?:the )?(?:coming|new year|half[- ]term|term|spring|summer|autumn|winter|easter)",
          "christmas|a few (?:days|weeks|months)");

  private static final Pattern UNIT = Pattern.compile(".*\\b(?:days?|weeks?|months?|years?)\\b.*");
  private static final Pattern END_MARKS = Pattern.compile("[\\p{Punct}&&[^%]]+$");

  /** Behind so many days or weeks, they do not count from today. */
  private static final Set<String> MEASURES =
      Set.of("ago", "late", "early", "later", "earlier", "after", "before", "behind", "ahead");

  private static final int LONGEST_DAY = 6;

  private static Pattern beginning(String... ways) {
    return Pattern.compile(
        "(?:" + String.join("|", ways) + ")(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);
  }

  /** Asks whether it is so already; offers to keep the words as a note. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    return switch (heard.command()) {
      case Command.Done done -> ask(done, "done", done.note(), heard.context());
      case Command.Met met -> ask(met, "met", met.note(), heard.context());
      default -> Optional.empty();
    };
  }

  private static Optional<Reading.NotUnderstood> ask(
      Command.OnAction command, String verb, Optional<String> note, Context context) {
    return note.filter(text -> isIn(text, context))
        .map(text -> reading(CommandWords.of(new Command.ShowAction(command.ref())), verb, text));
  }

  private static Reading.NotUnderstood reading(String action, String verb, String note) {
    String reason =
        "What follows “%s” sounds as if it is not so yet. If it is, say “%s %s”; to promise a day,"
            + " “%s by” and the day.";
    return Reading.NotUnderstood.suggesting(
        reason.formatted(verb, action, verb, action), action + " note " + verb + " " + note);
  }

  private static boolean isIn(String note, Context context) {
    String text =
        Quotes.straight(note)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^[\\s\\p{Punct}\u2013\u2014]+", "");
    Matcher before = BEFORE_TIME.matcher(text);
    boolean led = before.lookingAt();
    String time = led ? text.substring(before.end()) : text;
    return HEDGE.matcher(text).matches()
        || TIME.matcher(time).matches()
        || isToCome(text, led, context)
        || led && isToCome(time, true, context);
  }

  private static boolean isToCome(String text, boolean led, Context context) {
    List<String> words = Arrays.asList(text.strip().split("[\\s\\p{Z}]+"));
    return IntStream.rangeClosed(1, Math.min(LONGEST_DAY, words.size()))
        .anyMatch(length -> isToCome(words, length, led, context));
  }

  private static boolean isToCome(List<String> words, int length, boolean led, Context context) {
    String phrase = END_MARKS.matcher(String.join(" ", words.subList(0, length))).replaceFirst("");
    boolean whole = length == words.size();
    if (!whole && MEASURES.contains(words.get(length))) return false;
    boolean names = whole || led || phrase.matches(".*\\d.*") && !UNIT.matcher(phrase).matches();
    return names && isToCome(phrase, context);
  }

  /**
   * Of a day without a year, the one to come is meant unless the one that has come is far nearer.
   */
  private static boolean isToCome(String phrase, Context context) {
    LocalDate today = context.today();
    Optional<LocalDate> next =
        DueLanguage.day(phrase, today, context.calendar()).found().filter(today::isBefore);
    Optional<LocalDate> last = PastDay.read(phrase, context).filter(day -> !day.isAfter(today));
    if (next.isEmpty() || last.isEmpty()) return next.isPresent();
    long ahead = ChronoUnit.DAYS.between(today, next.get());
    return ahead <= 2 * ChronoUnit.DAYS.between(last.get(), today);
  }
}
