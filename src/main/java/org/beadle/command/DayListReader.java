package org.beadle.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beadle.plan.DayReading;

/**
 * Reads one day or several, with commas or "and" between them. A list goes forward: where a later
 * day has a year, a day before it that has none is the last such day before that one.
 */
final class DayListReader implements Slot.Reader<List<LocalDate>> {
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\band\\b|&)+\\s*");
  private static final Pattern YEAR = Pattern.compile(".*\\b\\d{4}\\b.*|.*/.*/.*|.*\\..*\\..*");

  /** The most words of one day. */
  private static final int LONGEST_DAY = 8;

  @Override
  public Optional<List<LocalDate>> read(Utterance said, int from, int to, Context context) {
    if (opening(said, from, to) > LONGEST_DAY || cuts(said, to)) return Optional.empty();
    List<String> texts = texts(said.bare(from, to));
    List<LocalDate> days = new ArrayList<>();
    Optional<LocalDate> after = Optional.empty();
    for (String text : texts.reversed()) {
      after = day(text, after, context);
      if (after.isEmpty()) return Optional.empty();
      days.addFirst(after.get());
    }
    return Optional.of(days);
  }

  /**
   * The year behind a day is its own, and a list goes on to its last day; of {@code 12 noon}, a
   * time, the 12 is no short year.
   */
  private static boolean cuts(Utterance said, int to) {
    boolean year = to < said.size() && said.key(to).matches("(?:19|20)\\d{2}[,.]?");
    boolean noon = said.is(to - 1, "12") && (said.is(to, "noon") || said.is(to, "midday"));
    return year || noon || to < said.size() && DiarySlots.cutsDay(said, to + 1);
  }

  /** How many words there are up to the first comma. */
  private static int opening(Utterance said, int from, int to) {
    int at = from;
    while (at < to && !said.raw(at, at + 1).endsWith(",") && !said.is(at, "and")) at++;
    return at - from;
  }

  private static List<String> texts(String text) {
    return Arrays.asList(BETWEEN.split(text.strip(), -1));
  }

  private static Optional<LocalDate> day(String text, Optional<LocalDate> after, Context context) {
    Optional<LocalDate> alone = reading(text, context).found();
    boolean whole = after.isEmpty() || YEAR.matcher(text).matches();
    if (alone.isEmpty() || whole) return alone;
    int year = after.get().getYear();
    return reading(text + " " + year, context)
        .found()
        .filter(day -> !day.isAfter(after.get()))
        .or(() -> reading(text + " " + (year - 1), context).found())
        .or(() -> alone);
  }

  private static DayReading reading(String text, Context context) {
    return DayReader.named(text, context);
  }

  /** Of a text that may go on with a time and a place, why its first wrong day is none. */
  @Override
  public Optional<String> whyNot(String text, Context context) {
    return texts(withoutTimeAndPlace(text)).stream()
        .map(each -> reading(each, context))
        .flatMap(
            reading ->
                reading instanceof DayReading.NotADay not
                    ? Optional.of(not.reason()).stream()
                    : Optional.<String>empty().stream())
        .findFirst();
  }

  private static String withoutTimeAndPlace(String text) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
    int at = words.indexOf("at");
    if (at > 0) words = words.subList(0, at);
    for (int length = 4; length > 0; length--) {
      int start = words.size() - length;
      if (start > 0
          && TimeReader.beginning(String.join(" ", words.subList(start, words.size()))).isPresent())
        return String.join(" ", words.subList(0, start));
    }
    return String.join(" ", words);
  }
}
