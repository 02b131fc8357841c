package org.beadle.nudge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.board.Seat;
import org.beadle.board.WorkingCalendar;
import org.beadle.plan.Action;

/** A small board for tests: a full board, a neglect group and a confidential case review group. */
public final class SampleBoard {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  public static final long FULL_BOARD = 1;
  public static final long NEGLECT = 2;
  public static final long CASE_REVIEW = 3;
  public static final long COUNCIL = 11;
  public static final long POLICE = 12;

  public static final Member MANAGER = member(101, "Board manager", OptionalLong.empty());
  public static final Member CHAIR = member(102, "Independent chair", OptionalLong.empty());
  public static final Member POLICE_LEAD = member(103, "Police lead", OptionalLong.of(POLICE));
  public static final Member NEGLECT_CHAIR = member(104, "Neglect chair", OptionalLong.of(COUNCIL));
  public static final Member REVIEW_CHAIR = member(105, "Review chair", OptionalLong.empty());
  public static final Member COUNCIL_LEAD = member(106, "Council lead", OptionalLong.of(COUNCIL));

  public static final Recipient.Channel BOARD_CHANNEL = new Recipient.Channel(901);
  public static final Recipient.Channel NEGLECT_CHANNEL = new Recipient.Channel(902);
  public static final Recipient.Channel REVIEW_CHANNEL = new Recipient.Channel(903);
  public static final Recipient.Channel POLICE_CHANNEL = new Recipient.Channel(912);

  public static final Channels CHANNELS =
      new Channels(
          Map.of(
              Audience.BOARD,
              List.of(BOARD_CHANNEL),
              Audience.group(NEGLECT),
              List.of(NEGLECT_CHANNEL),
              Audience.group(CASE_REVIEW),
              List.of(REVIEW_CHANNEL),
              Audience.agency(POLICE),
              List.of(POLICE_CHANNEL)));

  /** Long before every test, so that digests are never too early. */
  public static final LocalDate SINCE = LocalDate.of(2010, 1, 4);

  private SampleBoard() {}

  public static Snapshot with(Action... actions) {
    return snapshot(LONDON, weekdays(), Channels.NONE, List.of(actions));
  }

  public static Snapshot withChannels(Action... actions) {
    return snapshot(LONDON, weekdays(), CHANNELS, List.of(actions));
  }

  public static Snapshot snapshot(
      ZoneId zone, WorkingCalendar calendar, Channels channels, List<Action> actions) {
    return snapshot(roster(zone, members()), Policies.DEFAULT, calendar, actions, channels, SINCE);
  }

  /** One of a board of which no group and no action has settings of its own. */
  public static Snapshot snapshot(
      Roster roster,
      Policies policies,
      WorkingCalendar calendar,
      List<Action> actions,
      Channels channels,
      LocalDate since) {
    return snapshot(roster, Rulebook.of(policies), calendar, actions, channels, since);
  }

  /** One of a board where nobody is away and nothing was held up. */
  public static Snapshot snapshot(
      Roster roster,
      Rulebook rules,
      WorkingCalendar calendar,
      List<Action> actions,
      Channels channels,
      LocalDate since) {
    return snapshot(roster, rules, calendar, actions, channels, since, Circumstances.NONE);
  }

  /** One of a board without meetings. */
  public static Snapshot snapshot(
      Roster roster,
      Rulebook rules,
      WorkingCalendar calendar,
      List<Action> actions,
      Channels channels,
      LocalDate since,
      Circumstances circumstances) {
    return new Snapshot(
        roster, rules, calendar, actions, channels, since, circumstances, Proceedings.NONE);
  }

  public static List<Member> members() {
    return List.of(MANAGER, CHAIR, POLICE_LEAD, NEGLECT_CHAIR, REVIEW_CHAIR, COUNCIL_LEAD);
  }

  public static Roster roster(ZoneId zone, List<Member> members) {
    return new Roster(
        new Board(7, "sample", "Sample board", zone, Nation.ENGLAND),
        List.of(agency(COUNCIL, "Council"), agency(POLICE, "Police")),
        List.of(
            group(FULL_BOARD, "Full board", Group.Kind.FULL_BOARD, false),
            group(NEGLECT, "Neglect group", Group.Kind.SUB_GROUP, false),
            group(CASE_REVIEW, "Case review group", Group.Kind.SUB_GROUP, true)),
        List.of(),
        members,
        List.of(
            seat(201, FULL_BOARD, OptionalLong.empty(), MANAGER, Role.COORDINATOR),
            seat(202, FULL_BOARD, OptionalLong.empty(), CHAIR, Role.CHAIR),
            seat(203, FULL_BOARD, OptionalLong.of(POLICE), POLICE_LEAD, Role.MEMBER),
            seat(204, NEGLECT, OptionalLong.empty(), NEGLECT_CHAIR, Role.CHAIR),
            seat(205, CASE_REVIEW, OptionalLong.empty(), REVIEW_CHAIR, Role.CHAIR),
            seat(206, FULL_BOARD, OptionalLong.of(COUNCIL), COUNCIL_LEAD, Role.MEMBER)),
        Map.<String, Party>of());
  }

  /** Mondays to Fridays, but for {@code holidays}. */
  public static WorkingCalendar weekdays(LocalDate... holidays) {
    Set<LocalDate> off = Set.of(holidays);
    return day ->
        day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !off.contains(day);
  }

  public static Recipient.Person person(Member member) {
    return new Recipient.Person(member.person());
  }

  private static Member member(long id, String name, OptionalLong agency) {
    return new Member(
        id, 1000 + id, name, Optional.empty(), agency, Optional.empty(), Optional.empty());
  }

  private static Agency agency(long id, String name) {
    return new Agency(id, name, Optional.empty(), true);
  }

  private static Group group(long id, String name, Group.Kind kind, boolean confidential) {
    return new Group(
        id,
        name,
        Optional.empty(),
        kind,
        OptionalLong.empty(),
        false,
        confidential,
        Optional.empty());
  }

  private static Seat seat(long id, long group, OptionalLong agency, Member holder, Role role) {
    return new Seat(
        id, group, agency, OptionalLong.of(holder.id()), role, Optional.empty(), Optional.empty());
  }
}
