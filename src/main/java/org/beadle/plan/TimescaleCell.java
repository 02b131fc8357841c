package org.beadle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a plan's cell of timescales to pieces, where it can't be read whole, and reads each. */
final class TimescaleCell {
  /** What parts two pieces, the strongest first. */
  private static final List<Pattern> BETWEEN =
      List.of(
          Pattern.compile("[;()\u2022]|\\b(?:and then|then|and|plus)\\b|&"),
          Pattern.compile(","),
          // A stroke between figures belongs to a date, be there such a day or not.
          Pattern.compile(" - |(?<!\\d)/|/(?!\\d)"));

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?:(?:by|in|on|the|end|of) )*(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?" + MonthNames.ANY);

  private final Standpoint standpoint;

  TimescaleCell(Standpoint standpoint) {
    this.standpoint = standpoint;
  }

  List<TimescalePart> parts(String cell) {
    return parts(Phrase.tidy(cell.replace("\n", ";")), 0, standpoint);
  }

  private List<TimescalePart> parts(String phrase, int level, Standpoint from) {
    Optional<List<TimescalePart>> whole = TimescalePiece.read(phrase, from);
    if (whole.isPresent()) return whole.get();
    if (level == BETWEEN.size()) return List.of(strange(phrase, from));
    List<String> pieces = split(phrase, BETWEEN.get(level));
    return pieces.size() < 2 ? parts(phrase, level + 1, from) : each(pieces, level + 1);
  }

  private static TimescalePart strange(String phrase, Standpoint from) {
    return switch (DueLanguage.dayOf(phrase, from)) {
      case DayReading.NotADay not -> new TimescalePart.Strange(not.reason());
      case DayReading.Day day -> new TimescalePart.Due(day.day(), day.assumptions());
    };
  }

  private static List<String> split(String phrase, Pattern between) {
    return between.splitAsStream(phrase).map(Phrase::tidy).filter(it -> !it.isEmpty()).toList();
  }

  private List<TimescalePart> each(List<String> pieces, int level) {
    List<TimescalePart> read = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      boolean noYear = NO_YEAR.matcher(pieces.get(at)).matches();
      Optional<String> year =
          noYear ? yearIn(pieces.subList(at + 1, pieces.size())) : Optional.empty();
      if (year.isPresent()) read.addAll(ofYear(pieces.get(at), year.get(), level));
      else read.addAll(parts(pieces.get(at), level, noYear ? after(read) : standpoint));
    }
    return read;
  }

  private static Optional<String> yearIn(List<String> later) {
    return later.stream()
        .flatMap(piece -> YEAR.matcher(piece).results())
        .map(it -> it.group())
        .findFirst();
  }

  /** "30 June and 31 December 2018": both are of 2018. */
  private List<TimescalePart> ofYear(String piece, String year, int level) {
    String assumption = "“%s” taken to be of %s, as the date after it".formatted(piece, year);
    return parts(piece + " " + year, level, standpoint).stream()
        .map(part -> part instanceof TimescalePart.Due due ? due.and(assumption) : part)
        .toList();
  }

  /** "June 2018 and December": the December after that June. */
  private Standpoint after(List<TimescalePart> read) {
    return read.stream()
        .flatMap(part -> part instanceof TimescalePart.Due due ? Stream.of(due.day()) : Stream.of())
        .max(LocalDate::compareTo)
        .map(day -> new Standpoint(day, standpoint.calendar()))
        .orElse(standpoint);
  }
}
