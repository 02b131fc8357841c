package org.beadle.plan;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The named rules of the computed colour, in order; the first that fits decides. */
final class ColourRules {
  /** A colour, and why, in a few words. */
  record Verdict(Rag colour, String reason) {}

  private record Rule(
      String name, Rag colour, Predicate<ColourCase> fits, Function<ColourCase, String> reason) {}

  private static final List<Rule> TABLE =
      List.of(
          new Rule("complete", Rag.BLUE, ColourCase::isComplete, it -> "complete"),
          new Rule("late", Rag.RED, it -> it.daysLeft().orElse(0) < 0, ColourReasons::late),
          new Rule(
              "due soon and silent",
              Rag.AMBER,
              it -> it.isDueSoon() && it.isSilent(),
              ColourReasons::dueAndSilent),
          new Rule("without a holder", Rag.AMBER, it -> !it.hasHolder(), it -> "nobody holds it"),
          new Rule(
              "re-dated after it was missed",
              Rag.AMBER,
              it -> it.hasSlippedLate(),
              it -> "re-dated after it was missed"),
          new Rule(
              "new date awaited",
              Rag.AMBER,
              it -> it.action().dateRequest().isPresent(),
              it -> "a new date awaits approval"),
          new Rule(
              "undated",
              Rag.GREY,
              it -> !it.isFinished() && it.action().milestones().isEmpty(),
              it -> "no due date"),
          new Rule(
              "not started",
              Rag.GREY,
              it -> it.daysLeft().isPresent() && !it.isDueSoon() && it.daysSilent().isEmpty(),
              ColourReasons::notStarted),
          new Rule("on track", Rag.GREEN, it -> true, ColourReasons::onTrack));

  private ColourRules() {}

  static Verdict judge(ColourCase asked) {
    return TABLE.stream()
        .filter(rule -> rule.fits().test(asked))
        .findFirst()
        .map(rule -> new Verdict(rule.colour(), rule.reason().apply(asked)))
        .orElseThrow();
  }
}
