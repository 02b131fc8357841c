package org.beadle.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.beadle.meeting.Meeting;

/**
 * A meeting of a proposed diary.
 *
 * @param group its group's name as the file writes it
 * @param on its day, local to the board
 * @param starts its local time; empty where the file gives none
 * @param place where it is held; empty where the file does not say
 * @param kind empty where the file does not say
 */
public record DiaryEntry(
    Place where,
    String group,
    LocalDate on,
    Optional<LocalTime> starts,
    Optional<String> place,
    Optional<Meeting.Kind> kind) {}
