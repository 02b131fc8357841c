package org.beadle.plan;

import java.util.List;

/** Every way of naming a day that is understood; the first that fits is taken. */
final class DayPhrases {
  private static final String ON_WEEKDAY = "(?:{weekday},? )?(?:the )?";
  private static final String YEAR_IN_FULL = "(?<year>\\d{4})";
  private static final String YEAR_IN_SHORT = "(?<year>\\d{2})";
  private static final String NUMBER = "(?<number>\\d{1,2})";

  static final List<DayPhrase> TABLE =
      List.of(
          DayPhrase.of("today", "tomorrow", "today|now|tomorrow|yesterday", NearDays::byName),
          DayPhrase.of("weekday", "Friday", "{weekday}", NearDays::weekday),
          DayPhrase.of(
              "weekday of this week",
              "this Friday",
              "(?:this|this coming|coming) {weekday}",
              NearDays::weekdayOfThisWeek),
          DayPhrase.of(
              "weekday of next week", "next Friday", "next {weekday}", NearDays::weekdayOfNextWeek),
          DayPhrase.of(
              "week after a weekday", "Friday week", "{weekday} week", NearDays::weekAfterWeekday),
          DayPhrase.of(
              "week on a weekday",
              "a week on Friday",
              "a week on {weekday}",
              NearDays::weekAfterWeekday),
          DayPhrase.of(
              "from today",
              "in 2 weeks",
              "(?:in |within )?(?:the next )?{count}(?: |(?<=\\d)){unit}(?:'? time)?(?: from (?:now|today))?",
              NearDays::fromToday),
          DayPhrase.of(
              "year first",
              "2026-09-30",
              YEAR_IN_FULL + "[-/.]" + NUMBER + "[-/.]{day}",
              ExactDates::yearFirst),
          DayPhrase.of(
              "in numbers",
              "30/9/26",
              "{day}(?<stroke>[-/.])" + NUMBER + "\\k<stroke>{year}",
              ExactDates::inNumbers),
          DayPhrase.of(
              "in numbers without a year",
              "30/9",
              "{day}/" + NUMBER,
              ExactDates::inNumbersWithoutYear),
          DayPhrase.open(
              "month in numbers", "09/2026", NUMBER + "/" + YEAR_IN_FULL, MonthEnds::inNumbers),
          DayPhrase.open(
              "month and short year",
              "Sep-26",
              "{month}(?:-'?| ?')" + YEAR_IN_SHORT,
              MonthEnds::ofYear),
          DayPhrase.of(
              "month and a number that may be a year",
              "Sept 3",
              "{month} " + "(?<day>\\d{1,2})",
              ExactDates::dayUnlessYear),
          DayPhrase.of(
              "day, month and year",
              "30 September 2026",
              ON_WEEKDAY + "{day}(?: of)?[- ]?{month},?[- ]?{year}",
              ExactDates::inWords),
          DayPhrase.of(
              "month, day and year",
              "September 30, 2026",
              ON_WEEKDAY + "{month} (?:the )?{day},? " + YEAR_IN_FULL,
              ExactDates::inWords),
          DayPhrase.of(
              "day and month",
              "30 Sep",
              ON_WEEKDAY + "{day}(?: of)?[- ]?{month}",
              ExactDates::inWordsWithoutYear),
          DayPhrase.of(
              "month and day",
              "September 30th",
              ON_WEEKDAY + "{month} (?:the )?{day}",
              ExactDates::inWordsWithoutYear),
          DayPhrase.open(
              "month and year",
              "Sept 2026",
              "(?:the )?(?:end of |end )?{month},?[- ]?" + YEAR_IN_FULL,
              MonthEnds::ofYear),
          DayPhrase.open(
              "month",
              "end of June",
              "(?:the )?(?:end of |end )?{month}(?: end)?",
              MonthEnds::next),
          DayPhrase.open(
              "middle of a month",
              "mid June 2026",
              "(?:mid[- ]?|(?:the )?middle of ){month}(?: " + YEAR_IN_FULL + ")?",
              MonthEnds::middle),
          DayPhrase.open(
              "start of a month",
              "start of June 2026",
              "(?:the )?(?:start|beginning) of {month}(?: " + YEAR_IN_FULL + ")?",
              MonthEnds::start),
          DayPhrase.open(
              "end of this or next",
              "end of the month",
              "(?:the )?(?:end of |end )?(?:the )?(?<which>this |next )?(?<span>week|month)(?: end)?",
              MonthEnds::ofSpan),
          DayPhrase.open("year", "end of 2026", "(?:the )?end of " + YEAR_IN_FULL, Quarters::year),
          DayPhrase.open(
              "financial year",
              "2026/27",
              "(?:the )?(?:end of )?(?<from>\\d{4})[-/](?<to>\\d{4}|\\d{2})",
              Quarters::financialYear),
          DayPhrase.open(
              "quarter",
              "Q1 2026/27",
              "(?:the )?(?:end of |end )?(?:q|quarter )(?<quarter>[1-4])(?:,? \\(?(?:of )?(?:fy ?)?(?<from>\\d{4}|\\d{2})[-/](?<to>\\d{4}|\\d{2})\\)?)?",
              Quarters::quarter));

  private DayPhrases() {}
}
