package org.beadle.command;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.beadle.board.WorkingCalendar;

/**
 * What reading depends on besides the words.
 *
 * @param today the day at the board
 * @param readable free text as people read it, with names for the words that stand for people
 */
record Context(LocalDate today, WorkingCalendar calendar, UnaryOperator<String> readable) {
  Context(LocalDate today, WorkingCalendar calendar) {
    this(today, calendar, UnaryOperator.identity());
  }
}
