package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date without a year that has just passed, and so is read as the one nearly a year away. */
final class YearAhead {
  private YearAhead() {}

  private static final int FAR_IN_MONTHS = 11;

  /** A reason or a place may hold numbers. */
  private static final Pattern NO_DATE = Pattern.compile("(?is)\\b(?:because|at)\\b.*");

  /** Who counts the time from today means the year that it comes to. */
  private static final Pattern COUNTED =
      Pattern.compile("(?i)\\b(?:years?|months?|weeks?|wks?|fortnights?|days?)\\b|\\d ?[dw]\\b");

  /** Asks whether next year is meant; offers the same with its year. */
  static Optional<Reading.NotUnderstood> about(Heard heard) {
    String text = NO_DATE.matcher(heard.said().toString()).replaceFirst("");
    if (COUNTED.matcher(text).find()) return Optional.empty();
    LocalDate far = heard.context().today().plusMonths(FAR_IN_MONTHS);
    return days(heard.command())
        .filter(day -> day.isAfter(far) && !saysYear(text, day))
        .findFirst()
        .map(day -> ask(heard.command(), day));
  }

  private static boolean saysYear(String text, LocalDate day) {
    String year = String.valueOf(day.getYear());
    String inShort = year.substring(2);
    return Pattern.compile("(?<!\\d)(?:" + year + "|" + inShort + ")(?![\\d:])")
        .matcher(text)
        .find();
  }

  private static Reading.NotUnderstood ask(Command command, LocalDate day) {
    String reason = "Without a year that is %s, nearly a year away. If it is meant, say the year.";
    return Reading.NotUnderstood.suggesting(
        reason.formatted(DiaryCommandWords.written(day)), CommandWords.of(command));
  }

  private static Stream<LocalDate> days(Command command) {
    return switch (command) {
      case Command.Redate redate -> Stream.of(redate.due());
      case Command.AddAction add -> Stream.of(add.due());
      case Command.Away away -> Stream.of(away.from(), away.until());
      case DiaryCommand.AddMeetings add -> add.days().stream();
      case DiaryCommand.MoveMeeting move -> move.to().stream();
      case ProgrammeCommand.AddReport report -> report.due().stream();
      default -> Stream.empty();
    };
  }
}
