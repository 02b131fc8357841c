package org.beadle.wording;

import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;

/** Tells what may not stand on the screen of a locked telephone, where others could read it. */
final class LockScreen {
  private LockScreen() {}

  /** Whether anything that a message tells is a confidential group's. */
  static boolean isNeeded(Roster roster, Planned planned) {
    return planned.nudges().stream().anyMatch(nudge -> isConfidential(roster, nudge));
  }

  private static boolean isConfidential(Roster roster, Nudge nudge) {
    return switch (nudge) {
      case Nudge.OnPromise it ->
          it.promise().action().confidentialGroup().isPresent()
              || Names.isBlockedInConfidence(it.promise().action(), roster);
      case Nudge.MismatchPrompt it -> it.action().confidentialGroup().isPresent();
      case Nudge.HandOver it -> it.handed().stream().anyMatch(LockScreen::isConfidential);
      case Nudge.LetterDraft it -> isConfidential(roster, it.run().group());
      case Nudge.Decision it -> it.action().confidentialGroup().isPresent();
      case MeetingNudge it -> it.convened().group().confidential();
      case Nudge.WeeklyDigest it -> false;
    };
  }

  private static boolean isConfidential(Nudge.Handed handed) {
    return handed.action().confidentialGroup().isPresent();
  }

  private static boolean isConfidential(Roster roster, long group) {
    return roster.group(group).filter(Group::confidential).isPresent();
  }
}
