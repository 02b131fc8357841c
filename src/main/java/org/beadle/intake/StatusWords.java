package org.beadle.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.plan.Rag;

/** Reads the words that plans write for a status. */
final class StatusWords {
  private static final Map<Rag, Pattern> WORDS = words();
  private static final String DONE = "(?:complete[d]?|done|closed|achieved|finished|finish)\\b";

  /** Words that speak of an end that is not reached, as {@code 90% complete} does. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:not|in|un|part|partly|partially|nearly|almost|to be)[\\s-]*(?:(?:yet|fully|quite|all)\\s+)?"
              + DONE
              + "|(?<![\\d.])\\d{1,2}(?:\\.\\d+)?\\s*%"
              + "|\\b(?:will|should|to|expect\\w*|due|aim\\w*|plan\\w*|likely)\\b[^.;]*\\b"
              + DONE
              + "|"
              + DONE
              + "\\s*\\?");

  /**
   * A colour's words turned round, such as {@code not on track}: what it is instead is not said.
   */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|no longer|never|isn['’]t)\\s+(?:yet\\s+|really\\s+|quite\\s+)?"
              + "(?:red|amber|yellow|green|blue|on track|on target|at risk|late|overdue|behind|off track)\\b");

  private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern COLOUR = Pattern.compile("(?i)\\b(red|amber|green)\\b");

  private StatusWords() {}

  private static Map<Rag, Pattern> words() {
    Map<Rag, Pattern> words = new LinkedHashMap<>();
    words.put(
        Rag.BLUE, Pattern.compile("(?i)\\b(completed?|done|closed|achieved|finished|blue)\\b|^b$"));
    words.put(Rag.RED, Pattern.compile("(?i)\\b(red|late|overdue|off track|behind)\\b|^r$"));
    words.put(Rag.AMBER, Pattern.compile("(?i)\\b(amber|yellow|at risk|some delay)\\b|^a$"));
    words.put(Rag.GREEN, Pattern.compile("(?i)\\b(green|on track|on target)\\b|^g$"));
    words.put(
        Rag.GREY,
        Pattern.compile("(?i)\\b(grey|gray|white|not started|not yet started|not due)\\b"));
    return words;
  }

  /** The colour that {@code status} means; empty where it means none, or more than one. */
  static Optional<Rag> colour(String status) {
    String text = LookAlikes.toLatin(PlainText.onOneLine(status));
    if (DENIED.matcher(text).find()) return Optional.empty();
    boolean undone = UNDONE.matcher(text).find();
    List<Rag> found = new ArrayList<>();
    WORDS.forEach(
        (colour, words) -> {
          if (words.matcher(text).find() && !(undone && colour == Rag.BLUE)) found.add(colour);
        });
    // "Green/complete" says that it is complete, and was green.
    if (found.contains(Rag.BLUE)) found.remove(Rag.GREEN);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether {@code status} is no more than the colour's own word. */
  static boolean isPlain(String status) {
    return colour(status).map(Rag::word).filter(status.strip()::equalsIgnoreCase).isPresent();
  }

  /** The asides of a note that speak of a colour, such as {@code amber, timeframe tbc}. */
  static List<String> colouredAsides(String note) {
    List<String> asides = new ArrayList<>();
    Matcher aside = ASIDE.matcher(PlainText.onOneLine(note));
    while (aside.find()) if (COLOUR.matcher(aside.group(1)).find()) asides.add(aside.group(1));
    return asides;
  }
}
