package org.beadle.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.plan.DayReading;
import org.beadle.plan.NamedMonth;

/**
 * A row of days or months, under each of which stands a meeting.
 *
 * @param columns what stands above each column, by its place counted from 0
 */
record ProgrammeHeadings(Row row, Map<Integer, Heading> columns) {

  /** A day, or a month with or without its year. */
  sealed interface Heading {
    NamedMonth month();

    /** A day of a year. */
    record OfDay(LocalDate day) implements Heading {
      @Override
      public NamedMonth month() {
        return new NamedMonth(day.getMonth(), OptionalInt.of(day.getYear()));
      }
    }

    /** A month only. */
    record OfMonth(NamedMonth month) implements Heading {}
  }

  /** Reads {@code row} as headings; empty where it has fewer than two, or more of other words. */
  static Optional<ProgrammeHeadings> of(Row row, DateCells dates) {
    Map<Integer, Heading> columns = new LinkedHashMap<>();
    for (int i : row.filled()) heading(row.text(i), dates).ifPresent(it -> columns.put(i, it));
    boolean enough = columns.size() >= 2 && columns.size() * 2 > row.filled().size();
    return enough ? Optional.of(new ProgrammeHeadings(row, columns)) : Optional.empty();
  }

  private static Optional<Heading> heading(String text, DateCells dates) {
    String plain = PlainText.onOneLine(LookAlikes.toLatin(text));
    Optional<Heading> month = NamedMonth.of(plain).map(Heading.OfMonth::new);
    if (month.isPresent() || !DateCells.meansADay(plain)) return month;
    return dates.day(plain) instanceof DayReading.Day day
        ? Optional.of(new Heading.OfDay(day.day()))
        : Optional.empty();
  }

  /** Whether these are the headings of {@code earlier} again, on another page. */
  boolean repeats(ProgrammeHeadings earlier) {
    return columns.keySet().equals(earlier.columns.keySet())
        && columns.keySet().stream()
            .allMatch(
                i ->
                    columns.get(i).month().month() == earlier.columns.get(i).month().month()
                        && yearsAgree(columns.get(i), earlier.columns.get(i)));
  }

  private static boolean yearsAgree(Heading one, Heading other) {
    Optional<YearMonth> mine = one.month().dated();
    Optional<YearMonth> its = other.month().dated();
    return mine.isEmpty() || its.isEmpty() || mine.equals(its);
  }

  /**
   * The month of each column. One without a year follows those before it; the first ones come
   * before the first that has a year, and where none has, the first is the next to come.
   *
   * @param today the day of the import, local to the board
   */
  Map<Integer, YearMonth> months(LocalDate today) {
    List<Integer> places = new ArrayList<>(columns.keySet());
    Map<Integer, YearMonth> months = new LinkedHashMap<>();
    YearMonth before = startOf(places, today);
    for (int place : places) {
      NamedMonth named = columns.get(place).month();
      before = named.dated().orElse(firstAfter(before, named));
      months.put(place, before);
    }
    return months;
  }

  /** Whether any column has a year. */
  boolean saysAYear() {
    return columns.values().stream().anyMatch(it -> it.month().dated().isPresent());
  }

  /** A month that the first column's is the first after. */
  private YearMonth startOf(List<Integer> places, LocalDate today) {
    List<NamedMonth> named = places.stream().map(place -> columns.get(place).month()).toList();
    Optional<NamedMonth> dated = named.stream().filter(it -> it.dated().isPresent()).findFirst();
    if (dated.isEmpty()) return YearMonth.from(today).minusMonths(1);
    YearMonth last = dated.get().dated().orElseThrow();
    for (int i = named.indexOf(dated.get()) - 1; i >= 0; i--) last = lastBefore(last, named.get(i));
    return last.minusMonths(1);
  }

  private static YearMonth firstAfter(YearMonth before, NamedMonth named) {
    YearMonth same = YearMonth.of(before.getYear(), named.month());
    return same.isAfter(before) ? same : same.plusYears(1);
  }

  private static YearMonth lastBefore(YearMonth after, NamedMonth named) {
    YearMonth same = YearMonth.of(after.getYear(), named.month());
    return same.isBefore(after) ? same : same.minusYears(1);
  }
}
