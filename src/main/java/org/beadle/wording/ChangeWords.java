package org.beadle.wording;

import java.time.LocalDate;
import java.util.Optional;

/** Says in a sentence what a command changed, for the answer and for the record. */
public final class ChangeWords {
  private ChangeWords() {}

  public static String of(Change change) {
    return switch (change) {
      case Change.OfAction ofAction -> "Action " + ofAction.ref() + " " + ofAction(ofAction);
      case Change.TakenBack back -> "Taken back: " + back.what();
      case Change.Joined joined ->
          "You are known here as " + joined.member() + " of " + joined.board() + ".";
      case Change.BoardChosen chosen -> "From now on you are talking about " + chosen.board() + ".";
    };
  }

  private static String ofAction(Change.OfAction change) {
    return switch (change) {
      case Change.Finished finished -> finished(finished);
      case Change.DateMet met -> "met its date of " + Days.written(met.met()) + "." + next(met);
      case Change.Reopened reopened -> "is open again.";
      case Change.Accepted accepted -> "is accepted as finished.";
      case Change.Declared declared -> declared(declared);
      case Change.Noted noted -> "has a new note.";
      case Change.EvidenceAdded evidence -> "has a new link to evidence.";
      case Change.Redated redated -> redated(redated);
      case Change.DateAsked asked -> asked(asked);
      case Change.DateAnswered answered -> answered(answered);
      case Change.HandedOver handedOver -> handedOver(handedOver);
      case Change.Snoozed snoozed ->
          "sends no reminders until the end of " + Days.written(snoozed.until()) + ".";
      case Change.Blocked blocked -> "is waiting for " + blocked.by() + ".";
      case Change.Unblocked unblocked -> "is waiting for nothing any more.";
      case Change.Added added -> added(added);
    };
  }

  private static String finished(Change.Finished finished) {
    return finished.awaitsAcceptance()
        ? "is finished. A chair has yet to accept it."
        : "is finished.";
  }

  private static String next(Change.DateMet met) {
    return met.next().map(day -> " Its next date is " + Days.written(day) + ".").orElse("");
  }

  private static String declared(Change.Declared declared) {
    String said = "is declared " + declared.declared().word() + ".";
    boolean same = declared.declared() == declared.shown();
    return same
        ? said
        : said + " It is shown as " + declared.shown().word() + ", as its dates say.";
  }

  private static String redated(Change.Redated redated) {
    String now = "is due on " + Days.written(redated.after());
    String before =
        redated.before().map((LocalDate day) -> ", moved from " + Days.written(day)).orElse("");
    String often = redated.slips() > 1 ? "; that is move number " + redated.slips() : "";
    return now + before + often + ".";
  }

  private static String asked(Change.DateAsked asked) {
    Optional<String> stands =
        asked.before().map(day -> " Until a chair answers, " + Days.written(day) + " stands.");
    return "would be due on "
        + Days.written(asked.asked())
        + "; the chair is asked to agree."
        + stands.orElse("");
  }

  private static String answered(Change.DateAnswered answered) {
    String stands = Days.written(answered.stands());
    return answered.granted()
        ? "is due on " + stands + ", as was asked for."
        : "keeps its date, " + stands + ".";
  }

  private static String handedOver(Change.HandedOver over) {
    String from = over.from().map(name -> ", no longer by " + name).orElse("");
    String holder =
        over.holder()
            .map(name -> name.equals(over.to()) ? "" : " " + name + " answers for it.")
            .orElse(" Nobody answers for it at present.");
    return "is led by " + over.to() + from + "." + holder;
  }

  private static String added(Change.Added added) {
    return "is new: "
        + Titles.withoutStop(Titles.shortened(added.title(), Titles.HEADING))
        + ". It is led by "
        + added.lead()
        + " and due on "
        + Days.written(added.due())
        + ".";
  }
}
