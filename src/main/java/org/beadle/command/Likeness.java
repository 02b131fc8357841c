package org.beadle.command;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How like two words are: in their letters, or because people say one for the other. */
final class Likeness {
  private Likeness() {}

  private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

  /** Below this two words have too little in common to be taken for each other. */
  private static final double LEAST = 0.8;

  private static final double SAID_FOR = 0.05;

  /** What people say for a word of the grammar. Only suggested, never taken as said. */
  private static final Map<String, Set<String>> INSTEAD =
      Map.ofEntries(
          Map.entry("action", Set.of("task", "item")),
          Map.entry("rag", Set.of("status", "colours", "summary", "dashboard")),
          Map.entry(
              "done",
              Set.of("complete", "completed", "finish", "finished", "close", "closed", "blue")),
          Map.entry("met", Set.of("milestone", "reached")),
          Map.entry("note", Set.of("update", "comment", "progress", "says")),
          Map.entry("evidence", Set.of("link", "attach", "file", "proof")),
          Map.entry("due", Set.of("by", "date", "deadline", "redate", "move", "moved", "extend")),
          Map.entry("owner", Set.of("lead", "leader", "assign", "assigned", "reassign", "holder")),
          Map.entry("snooze", Set.of("pause", "hold", "mute", "later", "quiet")),
          Map.entry("blocked", Set.of("waiting", "stuck", "depends")),
          Map.entry("by", Set.of("for", "on")),
          Map.entry("reopen", Set.of("open", "undone")),
          Map.entry("accept", Set.of("agree", "agreed", "signed")),
          Map.entry("late", Set.of("overdue", "missed")),
          Map.entry("mine", Set.of("my", "me", "own")),
          Map.entry("list", Set.of("show", "all")),
          Map.entry("add", Set.of("new", "create")),
          Map.entry("undo", Set.of("revert", "back")),
          Map.entry("upcoming", Set.of("next", "coming", "scheduled")),
          Map.entry("escalations", Set.of("escalated")),
          Map.entry("digest", Set.of("weekly", "newsletter")),
          Map.entry("help", Set.of("?", "commands", "usage")));

  /** What takes back or limits the words beside it; with and without the apostrophe. */
  private static final Set<String> DENIALS =
      Set.of(
          """
          not no never cannot nothing none nobody without fail fails failed failing unable nearly
          almost half halfway partly partially mostly hardly barely far still yet isnt
          arent wasnt werent hasnt havent hadnt dont doesnt didnt cant couldnt wont wouldnt
          shouldnt mustnt neednt
          """
              .strip()
              .split("\\s+"));

  private static final Pattern DENYING = Pattern.compile(".*n't|\\d+%|\\d+ ?percent|%");

  /** So short a word is like many others by chance. */
  private static final int SHORT = 3;

  /** What must be all but said, since it is not undone by being seen. */
  private static final Set<String> GRAVE = Set.of("done", "met", "cancel");

  private static final double MISTYPED = 0.12;

  /** 0 for the same word, up to 1; empty likeness is {@link Double#POSITIVE_INFINITY}. */
  static double distance(String said, String word) {
    if (said.equals(word)) return 0;
    if (INSTEAD.getOrDefault(word, Set.of()).contains(said)) return SAID_FOR;
    if (denies(said)) return Double.POSITIVE_INFINITY;
    double letters = LETTERS.apply(said, word);
    return letters < LEAST || isByChance(said, word, 1 - letters)
        ? Double.POSITIVE_INFINITY
        : 1 - letters;
  }

  /** A short word is like another only where one of them has a letter more. */
  private static boolean isByChance(String said, String word, double distance) {
    boolean isGrave = GRAVE.contains(word);
    int shorter = Math.min(said.length(), word.length());
    boolean letterMore = shorter > 1 && Math.abs(said.length() - word.length()) == 1;
    return shorter <= SHORT && (!letterMore || isGrave) || isGrave && distance > MISTYPED;
  }

  /** Whether leaving the word out would turn what was said into its opposite. */
  static boolean denies(String said) {
    return DENIALS.contains(said) || DENYING.matcher(said).matches();
  }
}
