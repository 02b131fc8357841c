package org.beadle.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a piece of a cell of timescales that stands for itself. */
final class TimescalePiece {
  private static final String BEGINNING = "(?:from|starting|beginning|commencing)(?: from| in)?";
  private static final Pattern SPAN =
      Pattern.compile("(?:from |between )?(.+?)(?: to | until | till | ?- ?)(.+)");
  private static final Pattern FROM = Pattern.compile(BEGINNING + " (.+?)(?: onwards?)?");
  private static final Pattern ONWARDS = Pattern.compile("(.+) onwards?");
  private static final Pattern REPEATED = Pattern.compile("(.+?) " + BEGINNING + " (.+)");
  private static final Pattern MILESTONE =
      Pattern.compile(
          "((?:to be )?(?:first |final )?(?:review(?:ed)?|report(?:ed)?|complet(?:e|ion))(?: date)?:?) (.+)");

  private TimescalePiece() {}

  static Optional<List<TimescalePart>> read(String piece, Standpoint standpoint) {
    return StandingPhrases.read(piece)
        .map(List::of)
        .or(() -> day(piece, standpoint, List.of()))
        .or(() -> span(piece, standpoint))
        .or(() -> begun(piece, standpoint))
        .or(() -> repeated(piece, standpoint))
        .or(() -> milestone(piece, standpoint));
  }

  private static Optional<List<TimescalePart>> day(
      String phrase, Standpoint standpoint, List<String> assumed) {
    if (!(DueLanguage.dayOf(phrase, standpoint) instanceof DayReading.Day day))
      return Optional.empty();
    List<String> assumptions = new ArrayList<>(day.assumptions());
    assumptions.addAll(assumed);
    return Optional.of(List.of(new TimescalePart.Due(day.day(), assumptions)));
  }

  /** "April to September 2019" is due at its end. */
  private static Optional<List<TimescalePart>> span(String piece, Standpoint standpoint) {
    return match(SPAN, piece)
        .filter(found -> day(found.group(1), standpoint, List.of()).isPresent())
        .flatMap(
            found ->
                day(
                    found.group(2),
                    standpoint,
                    List.of("“%s” is a span: its end is taken as the due day".formatted(piece))));
  }

  /** "From September 2013" is due when it begins, and goes on. */
  private static Optional<List<TimescalePart>> begun(String piece, Standpoint standpoint) {
    String assumed = "“%s” taken as ongoing".formatted(piece);
    return match(FROM, piece)
        .or(() -> match(ONWARDS, piece))
        .flatMap(found -> day(found.group(1), standpoint, List.of(assumed)))
        .map(due -> with(due, new TimescalePart.Ongoing()));
  }

  /** "Quarterly from June 2018". */
  private static Optional<List<TimescalePart>> repeated(String piece, Standpoint standpoint) {
    return match(REPEATED, piece)
        .flatMap(
            found ->
                StandingPhrases.read(found.group(1))
                    .flatMap(
                        often ->
                            day(found.group(2), standpoint, List.of())
                                .map(due -> with(due, often))));
  }

  /** "Review March 2019". */
  private static Optional<List<TimescalePart>> milestone(String piece, Standpoint standpoint) {
    return match(MILESTONE, piece)
        .flatMap(
            found ->
                day(
                    found.group(2),
                    standpoint,
                    List.of("“%s” taken as a due day".formatted(piece))));
  }

  private static List<TimescalePart> with(List<TimescalePart> parts, TimescalePart more) {
    List<TimescalePart> all = new ArrayList<>(parts);
    all.add(more);
    return List.copyOf(all);
  }

  private static Optional<MatchResult> match(Pattern pattern, String piece) {
    Matcher matcher = pattern.matcher(piece);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
