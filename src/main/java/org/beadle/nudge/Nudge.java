package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.board.Rung;
import org.beadle.meeting.Run;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;

/** Something that Beadle says unasked. */
public sealed interface Nudge
    permits Nudge.OnPromise,
        Nudge.MismatchPrompt,
        Nudge.HandOver,
        Nudge.LetterDraft,
        Nudge.Decision,
        Nudge.WeeklyDigest,
        MeetingNudge {
  NudgeKey key();

  /** A nudge about one milestone. */
  sealed interface OnPromise extends Nudge {
    Promise promise();

    /** The step that asked for it, about so many days after the due day; below 0 before it. */
    int step();

    /** The day of that step, before it is moved off a day off. */
    LocalDate wanted();
  }

  /** A due day comes up. */
  record DueReminder(NudgeKey key, Promise promise, int step, LocalDate wanted)
      implements OnPromise {}

  /**
   * A due day has passed.
   *
   * @param pace whether this is the first to say that from now on it is said less often
   * @param next the next step of the ladder at which somebody else is told, if there is one
   */
  record OverdueReminder(
      NudgeKey key,
      Promise promise,
      int step,
      LocalDate wanted,
      Pace pace,
      Optional<Rung.Ahead> next)
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
   * @param top whether it is the last step of the ladder
   * @param pace that of the reminder for which it stands, where the recipient is reminded as well
   */
  record Escalation(
      NudgeKey key,
      Promise promise,
      Rung rung,
      LocalDate wanted,
      Optional<Rung.Ahead> next,
      boolean top,
      Pace pace)
      implements OnPromise {
    /** The same at another pace. */
    Escalation at(Pace other) {
      return new Escalation(key, promise, rung, wanted, next, top, other);
    }

    @Override
    public int step() {
      return rung.daysLate();
    }
  }

  /** The declared colour is better than what the dates say; the holder is asked for evidence. */
  record MismatchPrompt(NudgeKey key, Action action, Colours colours) implements Nudge {}

  /**
   * A member left, or can't be reached any more.
   *
   * @param handed what he or she answered for, as far as it concerns the recipient
   */
  record HandOver(NudgeKey key, Departure departure, List<Handed> handed) implements Nudge {
    public HandOver {
      handed = List.copyOf(handed);
    }
  }

  /**
   * An action of somebody who left.
   *
   * @param to the next in line; empty where there is nobody
   */
  record Handed(Action action, Optional<Member> to) {}

  /** A letter is drafted for a group's chair, since a seat was absent in a run. */
  record LetterDraft(NudgeKey key, Run run) implements Nudge {}

  /**
   * A chair is asked to decide on an action: on another date for it or, where it is finished,
   * whether to accept it.
   */
  record Decision(NudgeKey key, Action action) implements Nudge {}

  /**
   * A week of an audience, in its channel.
   *
   * @param late whether its day was missed
   */
  record WeeklyDigest(NudgeKey key, Audience audience, Week week, boolean late) implements Nudge {}
}
