package org.beadle.wording;

import org.beadle.command.Command;
import org.beadle.command.CommandWords;

/** Says that an action stands so that there is nothing to do. */
final class StandingWords {
  private StandingWords() {}

  static String of(Refusal.Standing standing) {
    String action = "Action " + standing.ref();
    return switch (standing) {
      case Refusal.AlreadyFinished finished -> action + finished(finished);
      case Refusal.NotFinished not -> action + " is open, so there is nothing to reopen.";
      case Refusal.NotYetFinished not ->
          action + " is not finished, so there is nothing to accept.";
      case Refusal.NothingToAccept nothing -> action + " is not waiting to be accepted.";
      case Refusal.NoDateAsked none ->
          "Nobody has asked for another date for action " + none.ref() + ".";
      case Refusal.NoOpenDate none -> action + " has no date that is still to be met.";
      case Refusal.SnoozedForLong held ->
          "Reminders of "
              + action
              + " can be held for "
              + Days.count(held.days())
              + " in a row, to "
              + Days.written(held.last())
              + " this time. To hold them longer, give an update first: type “"
              + CommandWords.of(new Command.ShowAction(held.ref()))
              + " note” and the news.";
      case Refusal.SameDate same -> action + " is due on " + Days.written(same.due()) + " already.";
      case Refusal.SameLead same -> action + " is led by " + same.lead() + " already.";
      case Refusal.DueLater later ->
          action
              + " is due on "
              + Days.written(later.due())
              + ". A promise is for a day after that; to give an earlier date, use “due”.";
      case Refusal.PromisedTooFar far ->
          "A promise for action "
              + far.ref()
              + " may be for "
              + Days.written(far.latest())
              + " at the latest. To move its date, use “due”.";
      case Refusal.PromisedOften often ->
          action
              + " was promised twice already for its date of "
              + Days.written(often.due())
              + ". To move that date, use “due”.";
      case Refusal.NotBlocked not -> action + " is not waiting for anything.";
      case Refusal.WaitsForFinished waits ->
          action
              + " need not wait for action "
              + waits.finished()
              + ", which is finished: "
              + waits.by()
              + " said so on "
              + Days.written(waits.on())
              + ".";
      case Refusal.BlocksItself itself ->
          action + " can't wait for itself, or for an action that waits for it.";
      case Refusal.CantWait cant ->
          action
              + " can't be made to wait for action "
              + cant.blocking()
              + ". Ask the board manager about it.";
    };
  }

  private static String finished(Refusal.AlreadyFinished finished) {
    return " is finished already: "
        + finished.by()
        + " said so on "
        + Days.written(finished.on())
        + ".";
  }
}
