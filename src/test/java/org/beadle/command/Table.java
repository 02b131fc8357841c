package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.beadle.board.WorkingCalendar;

/** The grammar on a day that the tests choose. */
final class Table {
  private Table() {}

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final WorkingCalendar WEEKDAYS =
      day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  static final Grammar GRAMMAR = new Grammar();

  static Reading read(String text) {
    return GRAMMAR.read(text, TODAY, WEEKDAYS);
  }

  static Command understood(String text) {
    Reading reading = read(text);
    assertThat(reading).as("reading of %s", text).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood) reading).command();
  }

  static Reading.NotUnderstood refused(String text) {
    Reading reading = read(text);
    assertThat(reading).as("reading of %s", text).isInstanceOf(Reading.NotUnderstood.class);
    return (Reading.NotUnderstood) reading;
  }
}
