package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;

/** A phrase that names a day, whatever its spelling, is read as that day. */
class DueLanguagePropertyTest {
  private static final WorkingCalendar SCOTLAND = new UnitedKingdomCalendar(Nation.SCOTLAND);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  /** Ways of writing a day with its year. */
  private static final List<Function<LocalDate, String>> IN_FULL =
      List.of(
          day -> Phrase.inFull(day),
          day -> ordinal(day) + " " + month(day) + " " + day.getYear(),
          day -> ordinal(day) + " of " + month(day) + ", " + day.getYear(),
          day -> day.getDayOfMonth() + " " + shortMonth(day) + " " + day.getYear(),
          day -> day.getDayOfMonth() + shortMonth(day) + ". " + day.getYear(),
          day -> day.getDayOfMonth() + "-" + shortMonth(day) + "-" + twoDigits(day),
          day -> month(day) + " " + day.getDayOfMonth() + ", " + day.getYear(),
          day -> month(day) + " the " + ordinal(day) + " " + day.getYear(),
          day -> weekday(day) + " " + Phrase.inFull(day),
          day ->
              weekday(day).substring(0, 3)
                  + ", the "
                  + ordinal(day)
                  + " "
                  + month(day)
                  + " "
                  + day.getYear(),
          day -> format(day, "d/M/yyyy"),
          day -> format(day, "dd/MM/yy"),
          day -> format(day, "d.M.yyyy"),
          day -> format(day, "d-M-yyyy"),
          day -> format(day, "yyyy-MM-dd"),
          day -> format(day, "yyyy/M/d"));

  /** Ways of writing a day of the coming twelve months without its year. */
  private static final List<Function<LocalDate, String>> WITHOUT_YEAR =
      List.of(
          day -> day.getDayOfMonth() + " " + month(day),
          day -> ordinal(day) + " of " + month(day),
          day -> ordinal(day) + " " + shortMonth(day),
          day -> month(day) + " " + ordinal(day),
          day -> weekday(day) + " " + ordinal(day) + " " + shortMonth(day),
          day -> format(day, "d/M"));

  private static final List<Function<YearMonth, String>> MONTHS =
      List.of(
          month -> month(month.atDay(1)) + " " + month.getYear(),
          month -> shortMonth(month.atDay(1)) + ". " + month.getYear(),
          month -> "the end of " + month(month.atDay(1)) + " " + month.getYear(),
          month -> shortMonth(month.atDay(1)) + "-" + twoDigits(month.atDay(1)),
          month -> month.getMonthValue() + "/" + month.getYear());

  @Property
  void aDateInFull(
      @ForAll("days") LocalDate day,
      @ForAll("inFull") Function<LocalDate, String> way,
      @ForAll("spelling") Function<String, String> spelling) {
    assertThat(read(spelling.apply(way.apply(day)))).isEqualTo(DayReading.Day.plain(day));
  }

  @Property
  void aDateWithoutAYear(
      @ForAll("comingYear") LocalDate day,
      @ForAll("withoutYear") Function<LocalDate, String> way,
      @ForAll("spelling") Function<String, String> spelling) {
    assertThat(read(spelling.apply(way.apply(day))).found()).contains(day);
  }

  @Property
  void aMonth(
      @ForAll("days") LocalDate day,
      @ForAll("months") Function<YearMonth, String> way,
      @ForAll("spelling") Function<String, String> spelling) {
    YearMonth month = YearMonth.from(day);
    assertThat(read(spelling.apply(way.apply(month))).found())
        .contains(SCOTLAND.lastWorkingDayOf(month));
  }

  @Property
  void aSpanOfDaysFromToday(@ForAll("counts") int count) {
    assertThat(read("in " + count + " days").found()).contains(TODAY.plusDays(count));
    assertThat(read(count + "w").found()).contains(TODAY.plusWeeks(count));
    assertThat(read("within " + count + " months").found()).contains(TODAY.plusMonths(count));
  }

  @Property
  void aWeekdayIsTheNextOfItsNameAndNeverToday(@ForAll("comingYear") LocalDate today) {
    for (LocalDate day = today.plusDays(1); !day.isAfter(today.plusDays(7)); day = day.plusDays(1))
      assertThat(DueLanguage.day(weekday(day), today, SCOTLAND).found()).contains(day);
  }

  @Property
  void severalDatesInACellAreReadInTheirOrder(
      @ForAll("dayLists") List<LocalDate> days, @ForAll("inFull") Function<LocalDate, String> way) {
    String cell = "By " + days.stream().map(way).collect(Collectors.joining(" and "));
    assertThat(DueLanguage.timescale(cell, TODAY, SCOTLAND))
        .isInstanceOfSatisfying(
            TimescaleReading.Read.class,
            read -> {
              assertThat(read.timescale().due()).isEqualTo(days);
              assertThat(read.assumptions()).isEmpty();
            });
  }

  @Property
  void anyTextIsReadOrRefusedWithAReason(@ForAll @StringLength(max = 40) String text) {
    assertThat(DueLanguage.timescale(text, TODAY, SCOTLAND).timescale().source())
        .isEqualTo(text.strip());
    if (read(text) instanceof DayReading.NotADay not) assertThat(not.reason()).isNotBlank();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2001, 1, 1).toEpochDay(), LocalDate.of(2098, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalDate> comingYear() {
    return Arbitraries.integers().between(0, 364).map(TODAY::plusDays);
  }

  @Provide
  Arbitrary<List<LocalDate>> dayLists() {
    return days().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 999);
  }

  @Provide
  Arbitrary<Function<LocalDate, String>> inFull() {
    return Arbitraries.of(IN_FULL);
  }

  @Provide
  Arbitrary<Function<LocalDate, String>> withoutYear() {
    return Arbitraries.of(WITHOUT_YEAR);
  }

  @Provide
  Arbitrary<Function<YearMonth, String>> months() {
    return Arbitraries.of(MONTHS);
  }

  @Provide
  Arbitrary<Function<String, String>> spelling() {
    return Arbitraries.of(
        List.<Function<String, String>>of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> "  by " + text.replace(" ", "  ") + ". ",
            text -> "due on " + text.replace(' ', '\u00a0'),
            text -> "\u201cby " + text + "\u201d",
            text -> text.replace('-', '\u2013')));
  }

  private static DayReading read(String phrase) {
    return DueLanguage.day(phrase, TODAY, SCOTLAND);
  }

  private static String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static String shortMonth(LocalDate day) {
    return month(day).substring(0, 3);
  }

  private static String twoDigits(LocalDate day) {
    return "%02d".formatted(day.getYear() % 100);
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static String ordinal(LocalDate day) {
    int number = day.getDayOfMonth();
    boolean teen = number > 10 && number < 14;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }
}
