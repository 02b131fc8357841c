package org.beadle.wording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Says in a sentence what a command changed, for the answer and for the record. */
public final class ChangeWords {
  private ChangeWords() {}

  public static String of(Changed change) {
    return switch (change) {
      case Changed.OfAction ofAction -> "Action " + ofAction.ref() + " " + ofAction(ofAction);
      case Changed.OfAgenda ofAgenda -> AgendaChanges.of(ofAgenda);
      case Changed.OfDiary ofDiary -> DiaryChangeWords.of(ofDiary);
      case Changed.TakenBack back -> "Taken back: " + back.what();
      case Changed.GoneAway away -> gone(away);
      case Changed.CameBack back -> "You are told things again from now on.";
      case Changed.Joined joined ->
          "You are known here as " + joined.member() + " of " + joined.board() + ".";
    };
  }

  private static String ofAction(Changed.OfAction change) {
    return switch (change) {
      case Changed.Finished finished -> finished(finished);
      case Changed.DateMet met -> "met its date of " + Days.written(met.met()) + "." + next(met);
      case Changed.Reopened reopened -> "is open again.";
      case Changed.Accepted accepted -> "is accepted as finished.";
      case Changed.Declared declared -> declared(declared);
      case Changed.Noted noted -> "has a new note.";
      case Changed.EvidenceAdded evidence -> "has a new link to evidence.";
      case Changed.Redated redated -> redated(redated);
      case Changed.Promised promised -> promised(promised);
      case Changed.DateAsked asked -> asked(asked);
      case Changed.DateAnswered answered -> answered(answered);
      case Changed.HandedOver handedOver -> handedOver(handedOver);
      case Changed.Snoozed snoozed ->
          "sends no reminders until the end of "
              + Days.written(snoozed.until())
              + ". If it is late, others than its holder are told as ever.";
      case Changed.Blocked blocked -> "is waiting for " + blocked.by() + ".";
      case Changed.Unblocked unblocked -> "is waiting for nothing any more.";
      case Changed.Added added -> added(added);
    };
  }

  private static String finished(Changed.Finished finished) {
    return finished.awaitsAcceptance()
        ? "is finished. A chair has yet to accept it."
        : "is finished.";
  }

  private static String next(Changed.DateMet met) {
    return switch (met.onward()) {
      case TO_NEXT_DATE -> " Its next date is " + Days.written(met.next().orElseThrow()) + ".";
      case TO_NEXT_REVIEW ->
          " It is ongoing, and its next review is due on "
              + Days.written(met.next().orElseThrow())
              + ".";
      case WITHOUT_END -> "";
      case TO_DONE -> " Nothing further is due. “action " + met.ref() + " done” finishes it.";
    };
  }

  private static String declared(Changed.Declared declared) {
    String said = "is declared " + declared.declared().word() + ".";
    if (declared.declared() == declared.shown()) return said;
    return said
        + " It is shown as "
        + declared.shown().word()
        + ", as "
        + declared.setBy().map(name -> name + " set it.").orElse("its dates say.")
        + (declared.wantsReason() ? howToSet(declared) : "");
  }

  private static String howToSet(Changed.Declared declared) {
    String word = declared.declared().word();
    return " To set it to "
        + word
        + " all the same, give a reason: “action "
        + declared.ref()
        + " "
        + word.toLowerCase(Locale.ROOT)
        + " because …”.";
  }

  private static String redated(Changed.Redated redated) {
    String now = "is due on " + Days.written(redated.after());
    String before =
        redated.before().map((LocalDate day) -> ", moved from " + Days.written(day)).orElse("");
    String often = redated.slips() > 1 ? "; that is move number " + redated.slips() : "";
    return now + before + often + ".";
  }

  private static String promised(Changed.Promised promised) {
    return "is promised by "
        + Days.written(promised.by())
        + ". Its date stays "
        + Days.written(promised.due())
        + ", but up to the promised day nobody else is told that it is late."
        + (promised.last() ? " No further promise can be given for this date." : "");
  }

  private static String gone(Changed.GoneAway away) {
    String days =
        away.from().equals(away.until())
            ? "on " + Days.written(away.from())
            : "from " + Days.written(away.from()) + " to " + Days.written(away.until());
    return "You are away "
        + days
        + ". What can wait is sent once you are back; what can't goes to the next in line.";
  }

  private static String asked(Changed.DateAsked asked) {
    Optional<String> stands =
        asked.before().map(day -> " Until a chair answers, " + Days.written(day) + " stands.");
    return "would be due on "
        + Days.written(asked.asked())
        + "; the chair is asked to agree."
        + stands.orElse("");
  }

  private static String answered(Changed.DateAnswered answered) {
    String stands = Days.written(answered.stands());
    return answered.granted()
        ? "is due on " + stands + ", as was asked for."
        : "keeps its date, " + stands + ".";
  }

  private static String handedOver(Changed.HandedOver over) {
    String from = over.from().map(name -> ", no longer by " + name).orElse("");
    String holder =
        over.holder()
            .map(name -> name.equals(over.to()) ? "" : " " + name + " answers for it.")
            .orElse(" Nobody answers for it at present.");
    return "is led by " + over.to() + from + "." + holder + kept(over);
  }

  private static String kept(Changed.HandedOver over) {
    return over.keeper()
        .map(
            group ->
                " What was said of it while "
                    + group
                    + " led it stays with that group. Whoever may see the action now sees its title"
                    + " and dates, and what is said from now on.")
        .orElse("");
  }

  private static String added(Changed.Added added) {
    return "is new: "
        + Titles.withoutStop(Titles.shortened(added.title(), Titles.HEADING))
        + ". It is led by "
        + added.lead()
        + " and due on "
        + Days.written(added.due())
        + ".";
  }
}
