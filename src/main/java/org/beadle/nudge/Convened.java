package org.beadle.nudge;

import java.time.LocalDate;
import org.beadle.board.Group;
import org.beadle.meeting.Meeting;

/**
 * A meeting of a group, as it stands on a day.
 *
 * @param today the day, local to the board
 */
public record Convened(Meeting meeting, Group group, LocalDate today) {}
