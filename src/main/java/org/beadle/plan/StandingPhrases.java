package org.beadle.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases of a plan's timescale that name no day and yet say when. */
final class StandingPhrases {
  private record Standing(String name, Pattern pattern, TimescalePart part) {}

  private static final String REVIEWED =
      "(?:(?:to be )?(?:reviewed|review|reported|report|repeated)(?: on an?)? )?";
  private static final String THEREAFTER =
      "(?: thereafter| after that| basis| reviews?| reports?| updates?)?";

  private static final List<Standing> TABLE =
      List.of(
          of(
              "nothing",
              "|-|n/?a|not applicable|none",
              new TimescalePart.Undated("no timescale is given, so the action has no date")),
          of(
              "to come",
              "(?:date |timescale |timeframes? )?(?:tbc|tba|tbd|to be (?:confirmed|agreed|advised|decided|determined))",
              new TimescalePart.Undated(
                  "the date is still to be confirmed, so the action has no date")),
          of(
              "immediate",
              "(?:with )?immediate(?:ly)?(?: effect)?|now",
              new TimescalePart.Immediate()),
          of(
              "ongoing",
              "(?:is )?(?:on-?going|on going|continuous|continuing|continual|throughout|rolling)(?: thereafter)?|onwards?",
              new TimescalePart.Ongoing()),
          every("week", "weekly", 0),
          every("month", "monthly|every month", 1),
          every("two months", "every (?:two|2) months", 2),
          every("quarter", "quarterly|every (?:quarter|three months|3 months)", 3),
          every("four months", "(?:four|4)[- ]monthly|every (?:four|4) months", 4),
          every(
              "half year",
              "(?:six|6)[- ]monthly|half[- ]yearly|twice (?:a|per) year|every (?:six|6) months",
              6),
          every(
              "year",
              "annual(?:ly)?|yearly|every year|each year|once a year|every (?:twelve|12) months",
              12),
          every("two years", "every (?:two|2) years|biennial(?:ly)?", 24));

  private StandingPhrases() {}

  private static Standing of(String name, String pattern, TimescalePart part) {
    return new Standing(name, Pattern.compile(pattern), part);
  }

  private static Standing every(String name, String pattern, int months) {
    return of(
        "every " + name,
        REVIEWED + "(?:" + pattern + ")" + THEREAFTER,
        months == 0 ? new TimescalePart.Ongoing() : new TimescalePart.Review(months));
  }

  /** What a tidied piece says, where it is such a phrase. */
  static Optional<TimescalePart> read(String piece) {
    return TABLE.stream()
        .filter(standing -> standing.pattern().matcher(piece).matches())
        .map(Standing::part)
        .findFirst();
  }
}
