package org.beadle.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.plan.DueLanguage;

/**
 * Reads the days that somebody is away, such as {@code 3-14 Aug}, {@code until 13 July}, {@code
 * August} or {@code for two weeks}.
 */
final class StretchReader implements Slot.Reader<Command.Away> {
  private static final Pattern UNTIL = Pattern.compile("(?:until|till|up to|to) (?<last>.+)");
  private static final Pattern BETWEEN = Pattern.compile(" ?- ?| (?:to|until|till) ");
  private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
  private static final Pattern MONTH = Pattern.compile(DAY_ALONE + "(?<month> .+)");
  private static final Pattern END_OF = Pattern.compile("(?:the )?end of (?<span>.+)");

  private final SpellReader spells = new SpellReader();

  @Override
  public Optional<Command.Away> read(Utterance said, int from, int to, Context context) {
    String text = tidy(said.bare(from, to));
    Matcher until = UNTIL.matcher(text);
    if (until.matches())
      return last(until.group("last"), context.today(), context)
          .map(last -> new Command.Away(context.today(), last));
    Optional<Command.Away> spell =
        said.is(from, "from") ? Optional.empty() : spells.read(text, context);
    return spell.or(() -> parted(text, context));
  }

  private Optional<Command.Away> parted(String text, Context context) {
    return BETWEEN
        .matcher(text)
        .results()
        .flatMap(between -> parted(text, between, context).stream())
        .findFirst();
  }

  private static String tidy(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceFirst("^from ", "");
  }

  private Optional<Command.Away> parted(String text, MatchResult between, Context context) {
    String first = text.substring(0, between.start());
    String last = text.substring(between.end());
    Optional<Command.Away> months = months(first, last, context);
    return months.isPresent()
        ? months
        : day(withMonth(first, last), context.today(), context)
            .flatMap(from -> last(last, from, context).map(until -> new Command.Away(from, until)));
  }

  /** From the beginning of a month to the end of another. */
  private Optional<Command.Away> months(String first, String last, Context context) {
    return spells
        .month(first, context.today(), context)
        .flatMap(
            from ->
                spells
                    .month(last, from.atDay(1), context)
                    .map(until -> SpellReader.ahead(from.atDay(1), until.atEndOfMonth(), context)));
  }

  /** Of {@code 3 to 14 Aug} the month is said once. */
  private static String withMonth(String first, String last) {
    Matcher month = MONTH.matcher(last);
    return DAY_ALONE.matcher(first).matches() && month.matches()
        ? first + month.group("month")
        : first;
  }

  /** The last day of a stretch that begins on {@code from}: a day, or the end of a month. */
  private Optional<LocalDate> last(String text, LocalDate from, Context context) {
    Matcher end = END_OF.matcher(text);
    return end.matches()
        ? spells.month(end.group("span"), from, context).map(YearMonth::atEndOfMonth)
        : day(text, from, context);
  }

  private static Optional<LocalDate> day(String text, LocalDate from, Context context) {
    return DueLanguage.leavesDayOpen(text)
        ? Optional.empty()
        : DueLanguage.day(text, from, context.calendar()).found();
  }
}
