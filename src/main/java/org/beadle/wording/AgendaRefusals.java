package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;

/** Says why an agenda was not shown or changed. */
final class AgendaRefusals {
  private AgendaRefusals() {}

  static String of(Refusal.OfAgenda refusal) {
    return switch (refusal) {
      case Refusal.NobodyMeets nobody ->
          nobody
              .day()
              .map(day -> "No meeting is in the diary on " + Days.written(day) + ".")
              .orElse("No meeting to come is in the diary.");
      case Refusal.MeetingCancelled cancelled ->
          "The meeting of " + meeting(cancelled.group(), cancelled.day()) + " was cancelled.";
      case Refusal.MeetingPast past ->
          "The meeting of "
              + meeting(past.group(), past.day())
              + " has passed, so its agenda stays as it is.";
      case Refusal.OnAgendaAlready already ->
          "“" + shown(already.title()) + "” is on the agenda of " + already.group() + " already.";
      case Refusal.NoSuchItem none -> noSuchItem(none);
      case Refusal.StandsOnEveryAgenda standing ->
          "“"
              + shown(standing.title())
              + "” is on the agenda of every meeting of "
              + standing.group()
              + " and can't be taken off one alone. To take it off every meeting, leave the date"
              + " out: “meeting item remove "
              + standing.title()
              + " for "
              + standing.group()
              + "”. Nothing was changed.";
      case Refusal.NoReport other ->
          "“" + shown(other.title()) + "” is on the agenda, but nobody owes a report on it.";
      case Refusal.ReceivedAlready already ->
          "“"
              + shown(already.title())
              + "” was received already, on "
              + Days.written(already.on())
              + ".";
      case Refusal.DueAfterMeeting late ->
          "The report would be due on "
              + Days.written(late.due())
              + ", after the meeting on "
              + Days.written(late.meeting())
              + ".";
      case Refusal.TitleTooLong title ->
          "A title may have " + title.most() + " characters at most. Nothing was changed.";
    };
  }

  private static String meeting(String group, LocalDate day) {
    return group + " on " + Days.written(day);
  }

  private static String noSuchItem(Refusal.NoSuchItem none) {
    List<String> known = none.known().stream().map(title -> "“" + shown(title) + "”").toList();
    return "The agenda of "
        + none.group()
        + " has no item “"
        + shown(none.item())
        + "”."
        + (known.isEmpty()
            ? " Nothing is on it yet."
            : " It has, from number 1: " + Count.and(known) + ".");
  }

  private static String shown(String title) {
    return Titles.shortened(title, Titles.ROW);
  }
}
