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
          of("every week", REVIEWED + "weekly" + THEREAFTER, new TimescalePart.Ongoing()),
          every(1, "monthly|every month"),
          every(2, "every (?:two|2) months"),
          every(3, "quarterly|every (?:quarter|three months|3 months)"),
          every(4, "(?:four|4)[- ]monthly|every (?:four|4) months"),
          every(
              6, "(?:six|6)[- ]monthly|half[- ]yearly|twice (?:a|per) year|every (?:six|6) months"),
          every(
              12,
              "annual(?:ly)?|yearly|every year|each year|once a year|every (?:twelve|12) months"),
          every(24, "every (?:two|2) years|biennial(?:ly)?"));

  private StandingPhrases() {}

  private static Standing of(String name, String pattern, TimescalePart part) {
    return new Standing(name, Pattern.compile(pattern), part);
  }

  private static Standing every(int months, String pattern) {
    return of(
        "every " + months + " months",
        REVIEWED + "(?:" + pattern + ")" + THEREAFTER,
        new TimescalePart.Review(months));
  }

  /** What a tidied piece says, where it is such a phrase. */
  static Optional<TimescalePart> read(String piece) {
    return TABLE.stream()
        .filter(standing -> standing.pattern().matcher(piece).matches())
        .map(Standing::part)
        .findFirst();
  }
}
