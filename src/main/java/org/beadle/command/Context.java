package org.beadle.command;

import java.time.LocalDate;
import org.beadle.board.WorkingCalendar;

/**
 * What reading depends on besides the words.
 *
 * @param today the day at the board
 */
record Context(LocalDate today, WorkingCalendar calendar) {}
