package org.beadle.plan;

import java.util.List;
import java.util.regex.Pattern;

/** Phrases that people use for a time and that name no day, with the reason to give. */
final class NotDays {
  private record NotDay(Pattern pattern, String reason) {}

  private static final int SHOWN = 60;
  private static final String UNKNOWN = "“%s” is not a date that can be read";

  private static final List<NotDay> TABLE =
      List.of(
          of("", "no date is given"),
          of(
              "(?:date )?(?:tbc|tba|tbd|to be (?:confirmed|agreed|advised|decided|determined))",
              "the date is still to be confirmed"),
          of(
              "asap|soon|shortly|as soon as (?:possible|practicable)|urgent(?:ly)?",
              "“%s” names no day"),
          of(".*\\bterm\\b.*", "“%s” names a school term, not a day"),
          of(
              "(?:.* )?(?:spring|summer|autumn|winter|christmas|easter|new year)(?: .*)?",
              "“%s” names no day"),
          of("(?:early|late) .*", "“%s” leaves the day open"),
          of("before .*", "“%s” leaves the day open: write by and the last day"),
          of(
              "(?:.* )?(?:end of (?:the )?year|year end)",
              "“%s” may be the calendar year or the financial year: write the date"),
          of(
              "(?:complete|completed|done|closed|achieved|red|amber|green|blue|grey)\\b.*",
              "“%s” is a status, not a date"),
          of(
              "(?:the )?(?:end of |end )?(?:q|quarter )[1-4],? \\d{4}",
              "“%s” may be of the calendar year or the financial year: write it as Q1 2026/27"),
          of("\\d{4}", "“%s” is a year without a day"));

  private NotDays() {}

  private static NotDay of(String pattern, String reason) {
    return new NotDay(Pattern.compile(pattern), reason);
  }

  /** Why a tidied phrase that is no day is none. */
  static DayReading.NotADay reason(String phrase) {
    String reason =
        TABLE.stream()
            .filter(known -> known.pattern().matcher(phrase).matches())
            .map(NotDay::reason)
            .findFirst()
            .orElse(UNKNOWN);
    return new DayReading.NotADay(reason.formatted(shortened(phrase)));
  }

  private static String shortened(String phrase) {
    return phrase.length() <= SHOWN ? phrase : phrase.substring(0, SHOWN).strip() + "…";
  }
}
