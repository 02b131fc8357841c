package org.beadle.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the commands of the diary in the grammar's own words. */
final class DiaryCommandWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** A name that holds one of these, or ends with one, may be taken to hold or begin a day. */
  private static final Pattern UNCLEAR =
      Pattern.compile(
          "(?i).*\\d.*|(?:.*\\W)?(?:because|today|tomorrow|yesterday|now|fortnight|(?:day|week|month)s?"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
              + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\W.*)?"
              + "|(?:.*\\s)?(?:due|by|on|in|at|for|during|than|before|until|the|of|a|next|this|coming"
              + "|end|mid|middle|start|beginning|from|to|and|&)");

  private DiaryCommandWords() {}

  static String of(DiaryCommand command) {
    return switch (command) {
      case DiaryCommand.AddMeetings add ->
          "meeting add "
              + name(add.group())
              + " "
              + add.days().stream()
                  .map(DiaryCommandWords::written)
                  .collect(Collectors.joining(", "))
              + time(add.at())
              + place(add.place());
      case DiaryCommand.MoveMeeting move ->
          "meeting move "
              + name(move.group())
              + day(move.day())
              + " to"
              + day(move.to())
              + time(move.at())
              + place(move.place());
      case DiaryCommand.CancelMeeting cancel ->
          "meeting cancel "
              + name(cancel.group())
              + day(cancel.day())
              + cancel.reason().map(reason -> " because " + reason).orElse("");
      case DiaryCommand.ProposeMeetings propose ->
          "meeting propose "
              + name(propose.group())
              + propose.year().map(year -> " " + year).orElse("");
      case DiaryCommand.ShowMeeting show -> "meeting " + leading(show.group()) + day(show.day());
    };
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(each -> " " + written(each)).orElse("");
  }

  /** A day as people write it, such as {@code 12 May 2026}. */
  static String written(LocalDate day) {
    return DAY.format(day);
  }

  private static String time(Optional<LocalTime> time) {
    return time.map(each -> " " + each).orElse("");
  }

  private static String place(Optional<String> place) {
    return place.map(each -> " at " + each).orElse("");
  }

  private static String leading(Command.Name name) {
    String first = name.text().toLowerCase(Locale.ROOT).split("\\s+")[0];
    return DiarySlots.mayBeVerb(first) ? name.quoted() : name(name);
  }

  /** Another word in a name, such as a month's, is read as a day only beside a number. */
  private static String name(Command.Name name) {
    return UNCLEAR.matcher(name.text()).matches() ? name.quoted() : name.text();
  }
}
