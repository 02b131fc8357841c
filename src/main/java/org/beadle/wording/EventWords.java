package org.beadle.wording;

import java.util.Optional;
import org.beadle.plan.Event;
import org.beadle.plan.Rag;

/** Says in a sentence what befell an action. */
final class EventWords {
  private EventWords() {}

  static String of(Event event) {
    return switch (event) {
      case Event.Added added -> added(added);
      case Event.TakenOut out -> "Taken out of the plan.";
      case Event.PutBack back -> "Put back into the plan.";
      case Event.Finished finished ->
          with("Finished, as of " + Days.written(finished.on()), finished.note());
      case Event.Accepted accepted -> "Accepted as finished.";
      case Event.Reopened reopened ->
          with("Opened again", reopened.reason().or(() -> Optional.of("no reason was given")));
      case Event.Declared declared -> "Declared " + declared.rag().word() + ".";
      case Event.Said said -> said(said);
      case Event.HandedOver over -> handedOver(over);
      case Event.Snoozed snoozed ->
          snoozed
              .until()
              .map(day -> "Reminders held until " + Days.written(day) + ".")
              .orElse("Reminders are sent again.");
      case Event.Blocked blocked -> with("Waiting for " + blocked.by(), blocked.note());
      case Event.Unblocked unblocked -> "Waiting for nothing any more.";
      case Event.Altered altered -> altered(altered);
      case Event.TookBack back ->
          "Took back "
              + back.said()
                  .map(day -> "what was said on " + Days.written(day))
                  .orElse("an earlier change")
              + ".";
      case Event.DateSet date -> "Due on " + Days.written(date.due()) + ".";
      case Event.DateMoved moved ->
          "Date moved from " + Days.written(moved.from()) + " to " + Days.written(moved.to()) + ".";
      case Event.DateMet met -> "Met its date of " + Days.written(met.due()) + ".";
      case Event.DateTakenOut out -> "The date of " + Days.written(out.due()) + " was taken out.";
      case Event.Promised promised ->
          "Promised by "
              + Days.written(promised.until())
              + "; due on "
              + Days.written(promised.due())
              + ".";
      case Event.DateAsked asked ->
          with(
              "Asked to move the date from "
                  + Days.written(asked.from())
                  + " to "
                  + Days.written(asked.to()),
              asked.reason());
      case Event.DateAnswered answered -> answered(answered);
      case Event.DateWithdrawn withdrawn ->
          "The date of " + Days.written(withdrawn.to()) + " is not asked for any more.";
    };
  }

  private static String added(Event.Added added) {
    return "Added to the plan: "
        + Titles.sentence(added.title())
        + added.lead().map(lead -> " Led by " + lead + ".").orElse("");
  }

  private static String said(Event.Said said) {
    String colour = said.rag().map(Rag::word).map(word -> "Declared " + word).orElse("");
    String of = said.on().map(day -> " of " + Days.written(day)).orElse("");
    String words =
        colour.isEmpty()
            ? said.note().map(note -> "Note" + of + ": " + Titles.sentence(note)).orElse("")
            : with(colour + of, said.note());
    return (words + said.evidence().map(url -> " Evidence: " + url).orElse("")).strip();
  }

  private static String handedOver(Event.HandedOver over) {
    String from = over.from().map(name -> " from " + name).orElse("");
    return over.to()
        .map(name -> "Handed over" + from + " to " + name + ".")
        .orElse("Taken" + from + "; nobody leads it.");
  }

  private static String altered(Event.Altered altered) {
    String what = "The " + altered.what();
    if (altered.before().isEmpty() && altered.after().isEmpty()) return what + " changed.";
    String from = altered.before().map(text -> " from “" + text + "”").orElse("");
    return altered
        .after()
        .map(text -> what + " changed" + from + " to “" + text + "”.")
        .orElseGet(() -> what + " was taken out: “" + altered.before().orElse("") + "”.");
  }

  private static String answered(Event.DateAnswered answered) {
    String wish =
        Days.written(answered.to())
            + answered
                .asker()
                .map(
                    name ->
                        ", which "
                            + name
                            + " asked for"
                            + answered.asked().map(day -> " on " + Days.written(day)).orElse(""))
                .orElse("");
    return answered.granted() ? "Agreed to " + wish + "." : "Refused " + wish + "; the date stays.";
  }

  private static String with(String said, Optional<String> words) {
    return words.map(text -> said + ": " + Titles.sentence(text)).orElse(said + ".");
  }
}
