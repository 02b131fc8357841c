package org.beadle.wording;

/** A sentence or two for each reason why what was said of a meeting was not kept. */
final class AnswerRefusalWords {
  private AnswerRefusalWords() {}

  static String of(AnswerRefusal refusal) {
    return switch (refusal) {
      case AnswerRefusal.NothingToCome none ->
          none.whose().map(name -> name + " has").orElse("You have")
              + " no seat at any meeting that is in the diary for "
              + none.day().map(day -> Days.written(day) + ".").orElse("today or later.");
      case AnswerRefusal.NoMeeting none ->
          none.day()
              .map(day -> none.group() + " has no meeting on " + Days.written(day) + ".")
              .orElseGet(() -> "No such meeting of " + none.group() + " is in the diary.");
      case AnswerRefusal.Cancelled cancelled ->
          "The meeting of "
              + cancelled.group()
              + " on "
              + Days.written(cancelled.on())
              + " is cancelled. Nothing was changed.";
      case AnswerRefusal.Over over ->
          "The meeting of "
              + over.group()
              + " on "
              + Days.written(over.on())
              + " is over. Its register says who came.";
      case AnswerRefusal.NotYetHeld ahead ->
          "The meeting of "
              + ahead.group()
              + " on "
              + Days.written(ahead.on())
              + " is yet to come. Nothing was changed.";
      case AnswerRefusal.Moved moved ->
          "The meeting of "
              + moved.group()
              + " on "
              + Days.written(moved.from())
              + " is on "
              + Days.written(moved.to())
              + " now. Nothing was changed; please answer for that day.";
      case AnswerRefusal.Several several ->
          "There are several meetings that day: "
              + Count.and(several.meetings())
              + ". Which one do you mean?";
      case AnswerRefusal.NoSeat none ->
          none.whose().map(name -> name + " has").orElse("You have")
              + " no seat on "
              + none.group()
              + " of which attendance is expected. Nothing was changed.";
      case AnswerRefusal.SitsAlready sits ->
          sits.deputy()
              + " has a seat on "
              + sits.group()
              + " already, and can't sit there for somebody else. Nothing was changed.";
      case AnswerRefusal.NoName not ->
          "“"
              + not.typed()
              + "” does not read as a person's name. Name the meeting first and the deputy last, such"
              + " as “meeting apologies Full board 4 July deputy @police-deputy”. Nothing was changed.";
      case AnswerRefusal.NotAPerson not ->
          "“" + not.name() + "” is a group or an agency. A deputy is a person.";
    };
  }
}
