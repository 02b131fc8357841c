package org.beadle.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which boards say how often a group means to meet. */
final class FrequencyWords {
  private FrequencyWords() {}

  private record Way(Pattern pattern, Function<MatchResult, Optional<Frequency>> frequency) {
    Optional<Frequency> read(String tidy) {
      Matcher matcher = pattern.matcher(tidy);
      return matcher.matches() ? frequency.apply(matcher.toMatchResult()) : Optional.empty();
    }
  }

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("once", 1),
          Map.entry("two", 2),
          Map.entry("twice", 2),
          Map.entry("other", 2),
          Map.entry("second", 2),
          Map.entry("three", 3),
          Map.entry("thrice", 3),
          Map.entry("third", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ")";
  private static final String A_YEAR = " (?:a|per|each|every|in a) year";

  private static final List<Way> WAYS =
      List.of(
          fixed("weekly|every week|once a week", new Frequency.EveryWeeks(1)),
          fixed(
              "fortnightly|every fortnight|twice a month|twice monthly",
              new Frequency.EveryWeeks(2)),
          fixed("monthly|every month|once a month|each month", new Frequency.TimesAYear(12)),
          fixed("bi monthly|bimonthly|two monthly", new Frequency.TimesAYear(6)),
          fixed("quarterly|every quarter|once a quarter", new Frequency.TimesAYear(4)),
          fixed("termly|every term|once a term", new Frequency.TimesAYear(3)),
          fixed(
              "half yearly|six monthly|biannual(?:ly)?|bi annual(?:ly)?",
              new Frequency.TimesAYear(2)),
          fixed("yearly|annual(?:ly)?|every year|each year", new Frequency.TimesAYear(1)),
          fixed(
              "(?:its |their )?own dates|ad hoc|as (?:and when )?(?:required|needed)|when needed",
              new Frequency.OwnDates()),
          way(NUMBER + "(?: ?x| times| meetings)?" + A_YEAR, FrequencyWords::timesAYear),
          way("every " + NUMBER + " months?|" + NUMBER + " monthly", FrequencyWords::everyMonths),
          way("every " + NUMBER + " weeks?|" + NUMBER + " weekly", FrequencyWords::everyWeeks));

  private static Way fixed(String pattern, Frequency frequency) {
    return way(pattern, found -> Optional.of(frequency));
  }

  private static Way way(String pattern, Function<MatchResult, Optional<Frequency>> frequency) {
    return new Way(Pattern.compile(pattern), frequency);
  }

  static Optional<Frequency> read(String words) {
    String tidy = tidy(words);
    return WAYS.stream().flatMap(way -> way.read(tidy).stream()).findFirst();
  }

  private static String tidy(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[-–—_.,;\\s]+", " ")
        .strip()
        .replaceFirst("^(?:meets |held |meetings )", "")
        .replaceFirst("^(?:at least|usually|normally|about) ", "");
  }

  private static Optional<Frequency> timesAYear(MatchResult found) {
    int times = number(found);
    return times >= 1 && times <= Frequency.TimesAYear.MOST
        ? Optional.of(new Frequency.TimesAYear(times))
        : Optional.empty();
  }

  /** A year must hold a whole number of them. */
  private static Optional<Frequency> everyMonths(MatchResult found) {
    int months = number(found);
    return months >= 1
            && months <= Frequency.TimesAYear.MOST
            && Frequency.TimesAYear.MOST % months == 0
        ? Optional.of(new Frequency.TimesAYear(Frequency.TimesAYear.MOST / months))
        : Optional.empty();
  }

  private static Optional<Frequency> everyWeeks(MatchResult found) {
    int weeks = number(found);
    return weeks >= 1 && weeks <= Frequency.EveryWeeks.MOST
        ? Optional.of(new Frequency.EveryWeeks(weeks))
        : Optional.empty();
  }

  private static int number(MatchResult found) {
    String word = found.group(1) == null ? found.group(2) : found.group(1);
    return word.matches("\\d+") ? Integer.parseInt(word) : NUMBERS.get(word);
  }
}
