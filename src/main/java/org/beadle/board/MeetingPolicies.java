package org.beadle.board;

import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.beadle.board.Policies.Setting;

/** A board's rules about its meetings and who comes to them; part of {@link Policies#ALL}. */
public final class MeetingPolicies {
  private MeetingPolicies() {}

  public static final Setting<MonthDay> YEAR_STARTS =
      new Setting<>(
          "year-starts",
          MonthDay.of(Month.APRIL, 1),
          PolicyTexts::dayOfYear,
          "The day on which the board's year begins, for attendance.");

  public static final Setting<LocalTime> MEETING_TIME =
      new Setting<>(
              "meeting-time",
              LocalTime.of(10, 0),
              PolicyTexts::time,
              "The time at which a meeting begins where none is given.")
          .narrowed();

  public static final Setting<Integer> MEETING_MINUTES =
      new Setting<>(
              "meeting-minutes",
              120,
              PolicyTexts::minutes,
              "How many minutes a meeting lasts, for calendars.")
          .narrowed();

  public static final Setting<Integer> INVITE_DAYS =
      new Setting<>(
              "invite-days",
              28,
              PolicyTexts::days,
              "Days before a meeting on which its members are asked whether they come.")
          .narrowed();

  public static final Setting<Integer> ANSWER_DAYS =
      new Setting<>(
              "answer-days",
              5,
              PolicyTexts::days,
              "Working days before a meeting on which those who have not answered are asked again,"
                  + " and the chair is told of them.")
          .narrowed();

  public static final Setting<Integer> PAPERS_DAYS =
      new Setting<>(
              "papers-days",
              5,
              PolicyTexts::days,
              "Working days before a meeting by which its papers and reports are due.")
          .narrowed();

  public static final Setting<Integer> REGISTER_DAYS =
      new Setting<>(
              "register-days",
              1,
              PolicyTexts::days,
              "Working days after a meeting by which its register is due.")
          .narrowed();

  public static final Setting<Integer> MINUTES_DAYS =
      new Setting<>(
              "minutes-days",
              10,
              PolicyTexts::days,
              "Working days after a meeting by which its minutes are due.")
          .narrowed();

  public static final Setting<Quorum> QUORUM =
      new Setting<>(
              "quorum",
              Quorum.NONE,
              Quorum::parse,
              "Who has to be there for a meeting to decide: a number of seats, a part of them such as"
                  + " half, classes such as “police, health and council each”, or both.")
          .narrowed();

  public static final Setting<Boolean> DEPUTIES_COUNT =
      new Setting<>(
          "deputies-count",
          true,
          PolicyTexts::yesOrNo,
          "Whether a deputy counts as attendance, in quorum and in rates.");

  public static final Setting<Boolean> DUAL_SEATS_COUNT =
      new Setting<>(
          "dual-seats-count",
          true,
          PolicyTexts::yesOrNo,
          "Whether one person who sits for two agencies counts for both in the quorum.");

  public static final Setting<Integer> ATTENDANCE_THRESHOLD =
      new Setting<>(
          "attendance-threshold",
          60,
          PolicyTexts::percent,
          "The percentage below which an agency's attendance is named in the digest.");

  public static final Setting<Integer> ABSENCES =
      new Setting<>(
          "absences",
          3,
          PolicyTexts::meetings,
          "Absences in a run, without apologies, after which a letter is drafted for the chair.");

  static final List<Setting<?>> ALL =
      List.of(
          YEAR_STARTS,
          MEETING_TIME,
          MEETING_MINUTES,
          INVITE_DAYS,
          ANSWER_DAYS,
          PAPERS_DAYS,
          REGISTER_DAYS,
          MINUTES_DAYS,
          QUORUM,
          DEPUTIES_COUNT,
          DUAL_SEATS_COUNT,
          ATTENDANCE_THRESHOLD,
          ABSENCES);
}
