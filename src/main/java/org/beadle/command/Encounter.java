package org.beadle.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words after {@code met} that speak of people who met, such as {@code met with the council}. */
final class Encounter {
  private Encounter() {}

  /** How an account of a meeting goes on behind “met”. */
  private static final Set<String> WORDS =
      Set.of(
          """
          with the a an this that our my your their his her its up to about at again us me him
          them all both some several
          """
              .strip()
              .split("\\s+"));

  /** With whom one meets; also as the second word, as in “county council”. */
  private static final Set<String> PEOPLE =
      Set.of(
          """
          health nhs icb probation chair chairs head heads lead leads leader leaders member
          members colleagues partner partners parent parents staff officer officers manager
          managers director directors inspector inspectors visitors carers family families
          headteacher headteachers
          """
              .strip()
              .split("\\s+"));

  private static final int FIRST_WORDS = 2;

  /** Asks whether a date was met or people met; offers to keep the words as a note. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    return heard.command() instanceof Command.Met met
        ? met.note().filter(Encounter::isIn).map(note -> ask(met, note))
        : Optional.empty();
  }

  private static Reading.NotUnderstood ask(Command.Met met, String note) {
    String action = CommandWords.of(new Command.ShowAction(met.ref()));
    String reason =
        "“met” marks a date of the action as met, and this may tell of a meeting. For the date"
            + " alone, say “%s met”.";
    return Reading.NotUnderstood.suggesting(reason.formatted(action), action + " note met " + note);
  }

  private static boolean isIn(String note) {
    List<String> words =
        Arrays.stream(note.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@<]+"))
            .filter(word -> !word.isEmpty())
            .limit(FIRST_WORDS)
            .toList();
    return words.stream().limit(1).anyMatch(word -> WORDS.contains(word) || word.matches("<?@.*"))
        || words.stream().anyMatch(word -> PEOPLE.contains(word) || NotNames.BODIES.contains(word));
  }
}
