package org.beadle.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.command.Command.Years;
import org.beadle.meeting.BoardYear;

/** Reads a board's year, such as {@code 2012-13}, or {@code all years}. */
final class YearReader implements Slot.Reader<Years> {
  private static final Pattern YEAR =
      Pattern.compile("([12]\\d{3}|\\d{2}(?=[-–/]\\d{2}$))(?:[-–/](\\d{2}|\\d{4}))?");
  private static final int CENTURY = 100;

  /** In which {@code 26/27} lies. */
  private static final int THIS_CENTURY = 2000;

  private static final String ALL = "all years";

  @Override
  public Optional<Years> read(Utterance said, int from, int to, Context context) {
    String text = said.bare(from, to);
    if (text.toLowerCase(Locale.ROOT).equals(ALL)) return Optional.of(new Years.All());
    Matcher matcher = YEAR.matcher(text);
    return matcher.matches() && followsOn(matcher)
        ? Optional.of(new Years.BeginningIn(begins(matcher)))
        : Optional.empty();
  }

  @Override
  public Optional<String> whyNot(String text, Context context) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.matches() && !followsOn(matcher)
        ? Optional.of(
            "a year of the board that begins in "
                + begins(matcher)
                + " is written "
                + BoardYear.written(begins(matcher)))
        : Optional.empty();
  }

  private static int begins(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    return year < CENTURY ? THIS_CENTURY + year : year;
  }

  private static boolean followsOn(Matcher matcher) {
    String end = matcher.group(2);
    int next = begins(matcher) + 1;
    if (end == null) return true;
    return Integer.parseInt(end) == (end.length() == 2 ? next % 100 : next);
  }

  static String written(Years years) {
    return switch (years) {
      case Years.Current current -> "";
      case Years.BeginningIn(int year) -> " " + BoardYear.written(year);
      case Years.All all -> " " + ALL;
    };
  }
}
