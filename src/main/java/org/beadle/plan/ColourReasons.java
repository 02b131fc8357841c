package org.beadle.plan;

import java.util.OptionalLong;

/** Why an action has its computed colour, in a few words. */
final class ColourReasons {
  private ColourReasons() {}

  static String late(ColourCase asked) {
    return days(-asked.daysLeft().orElseThrow()) + " late";
  }

  static String dueAndSilent(ColourCase asked) {
    return due(asked) + " and " + silence(asked.daysSilent());
  }

  static String notStarted(ColourCase asked) {
    return "not started, " + due(asked);
  }

  static String onTrack(ColourCase asked) {
    if (asked.isFinished()) return "done, not yet accepted";
    return asked.daysLeft().isPresent()
        ? "on track, " + due(asked)
        : "every date met, not yet done";
  }

  private static String due(ColourCase asked) {
    long left = asked.daysLeft().orElseThrow();
    return left == 0 ? "due today" : "due in " + days(left);
  }

  private static String silence(OptionalLong days) {
    return days.isEmpty() ? "no update yet" : "no update for " + days(days.getAsLong());
  }

  private static String days(long count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
