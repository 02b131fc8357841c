package org.beadle.nudge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
import org.beadle.meeting.Meeting;

/**
 * The days around a meeting, local to the board, on which something is said of it.
 *
 * @param policies those of the meeting's group
 */
record MeetingDays(Meeting meeting, Policies policies, WorkingHours hours) {
  /** So many working days ahead news of a meeting does not wait for the next message. */
  private static final int PRESSING = 5;

  /** So many working days ahead a first invitation does not wait either. */
  private static final int SHORT = 2;

  LocalDateTime starts() {
    LocalTime time = meeting.starts().orElseGet(() -> policies.get(MeetingPolicies.MEETING_TIME));
    return meeting.on().atTime(time);
  }

  LocalDateTime ends() {
    return starts().plusMinutes(policies.get(MeetingPolicies.MEETING_MINUTES));
  }

  /** The day on which its members are asked whether they come. */
  LocalDate invitation() {
    return hours.onOrBefore(meeting.on().minusDays(policies.get(MeetingPolicies.INVITE_DAYS)));
  }

  /** The day on which those who have not answered are asked again. */
  LocalDate answers() {
    return before(policies.get(MeetingPolicies.ANSWER_DAYS));
  }

  /** The day by which its papers are due. */
  LocalDate papers() {
    return before(policies.get(MeetingPolicies.PAPERS_DAYS));
  }

  /** The last working day before it. */
  LocalDate eve() {
    return before(1);
  }

  /** The day by which its register is due. */
  LocalDate register() {
    return after(policies.get(MeetingPolicies.REGISTER_DAYS));
  }

  /** The day by which its minutes are due. */
  LocalDate minutes() {
    return after(policies.get(MeetingPolicies.MINUTES_DAYS));
  }

  private LocalDate before(int workingDays) {
    LocalDate found = meeting.on();
    for (int left = workingDays; left > 0; left--) found = hours.onOrBefore(found.minusDays(1));
    return hours.onOrBefore(found);
  }

  private LocalDate after(int workingDays) {
    return hours.onOrAfter(hours.calendar().plusWorkingDays(meeting.on(), workingDays));
  }

  /** Whether a first invitation is so late that by the next message the meeting may be over. */
  boolean atShortNotice(LocalDate today) {
    return !meeting.on().isAfter(hours.calendar().plusWorkingDays(today, SHORT));
  }

  /** Whether {@code day} is so near to {@code today} that news of it does not wait. */
  boolean pressing(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(hours.calendar().plusWorkingDays(today, PRESSING));
  }
}
