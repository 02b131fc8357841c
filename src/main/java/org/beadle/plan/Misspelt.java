package org.beadle.plan;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Looks whether a phrase names a day once a month or a weekday in it is spelt right. */
final class Misspelt {
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final LevenshteinDistance MISTYPED = new LevenshteinDistance(2);

  private static final List<String> NAMES =
      Stream.concat(
              Arrays.stream(Month.values()).map(MonthNames::inFull),
              Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)))
          .toList();

  private Misspelt() {}

  /** Why the tidied phrase is no day, with what may have been meant. */
  static DayReading.NotADay suggestion(String phrase, Standpoint standpoint) {
    String meant = WORD.matcher(phrase).replaceAll(found -> spelt(found.group()));
    boolean isDay =
        !meant.equals(phrase)
            && DueLanguage.find(Phrase.tidy(meant), standpoint)
                .flatMap(DayReading::found)
                .isPresent();
    return isDay
        ? new DayReading.NotADay("“%s” is not a date, but %s is".formatted(phrase, meant))
        : NotDays.reason(phrase);
  }

  private static String spelt(String word) {
    return NAMES.stream()
        .filter(name -> mistyped(word, name) >= 0)
        .min(Comparator.comparingInt(name -> mistyped(word, name)))
        .orElse(word);
  }

  /** How many letters are wrong; -1 for too many. */
  private static int mistyped(String word, String name) {
    return MISTYPED.apply(word, name.toLowerCase(Locale.ROOT));
  }
}
