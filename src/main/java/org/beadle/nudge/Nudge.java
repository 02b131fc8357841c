package org.beadle.nudge;

import java.util.Optional;
import org.beadle.board.Rung;

/** Something that Beadle says unasked. */
public sealed interface Nudge {
  NudgeKey key();

  /** A nudge about one milestone. */
  sealed interface OnPromise extends Nudge {
    Promise promise();

    /** The step that asked for it, in days after the due day; below 0 before it. */
    int step();
  }

  /** A due day comes up. */
  record DueReminder(NudgeKey key, Promise promise, int step) implements OnPromise {}

  /**
   * A due day has passed.
   *
   * @param pace whether this is the first to say that from now on it is said less often
   * @param next the next step of the ladder at which somebody else is told, if there is one
   */
  record OverdueReminder(
      NudgeKey key, Promise promise, int step, Pace pace, Optional<Rung.Ahead> next)
      implements OnPromise {}

  /** How often it is said from now on that a due day has passed. */
  enum Pace {
    /** As before, or as it was said already. */
    AS_BEFORE,
    /** Once a month. */
    MONTHLY,
    /** Not any more. */
    LAST
  }

  /**
   * A due day has passed so long ago that somebody else, or the holder for the first time, is told.
   *
   * @param next the next step of the ladder at which somebody else is told, if there is one
   */
  record Escalation(NudgeKey key, Promise promise, Rung rung, Optional<Rung.Ahead> next)
      implements OnPromise {
    @Override
    public int step() {
      return rung.daysLate();
    }
  }

  /** A week of an audience, in its channel. */
  record WeeklyDigest(NudgeKey key, Audience audience, Week week) implements Nudge {}
}
