package org.beadle.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A board with a confidential case review group, for the tests of this package. */
final class SampleRoster {
  static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  static final Group FULL = group(1, "Board", Optional.empty(), Group.Kind.FULL_BOARD, false);
  static final Group QUALITY =
      group(
          2,
          "Quality Assurance and Performance (QA&P)",
          Optional.of("QA&P"),
          Group.Kind.SUB_GROUP,
          false);
  static final Group CASES =
      group(3, "Case Review Group", Optional.of("CRG"), Group.Kind.SUB_GROUP, true);
  static final Group EARLY_HELP =
      group(
          4,
          "Early Help Task and Finish Group",
          Optional.empty(),
          Group.Kind.TASK_AND_FINISH,
          false);
  static final Group HEALTH_GROUP =
      group(5, "Health Group", Optional.empty(), Group.Kind.SUB_GROUP, false);
  static final Group DOMESTIC =
      group(6, "Domestic Abuse Management Board", Optional.empty(), Group.Kind.SUB_GROUP, false);
  static final Group DEATHS =
      group(7, "Child Death Overview Panel", Optional.of("CDOP"), Group.Kind.SUB_GROUP, true);

  static final Group PROCEDURES = subGroup(8, "Policy and Procedures Group");
  static final Group PLANNING = subGroup(9, "Performance and Planning Group");

  static final Agency HEALTH = new Agency(11, "Health", Optional.empty(), true);
  static final Agency POLICE = new Agency(12, "Sample Police", Optional.of("Police"), true);
  static final Agency YOUTH = new Agency(13, "Sample Youth Focus", Optional.empty(), false);
  static final Office OFFICER = new Office(21, "QA Officer", OptionalLong.of(33));

  static final Member CHAIR = member(31, "Independent chair", "chair@board.example");
  static final Member MANAGER = member(32, "Board manager", "manager@board.example");
  static final Member POLICE_LEAD = member(33, "Police lead", "lead@police.example");
  static final Member NURSE = member(34, "Named nurse", "nurse@health.example");
  static final Member GONE =
      new Member(
          35,
          35,
          "Former adviser",
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.of(DAY.minusDays(1)));

  static final Roster ROSTER =
      new Roster(
          new Board(
              100,
              "sample",
              "Sample Safeguarding Children Board",
              ZoneId.of("Europe/London"),
              Nation.ENGLAND),
          List.of(HEALTH, POLICE, YOUTH),
          List.of(
              FULL,
              QUALITY,
              CASES,
              EARLY_HELP,
              HEALTH_GROUP,
              DOMESTIC,
              DEATHS,
              PROCEDURES,
              PLANNING),
          List.of(OFFICER),
          List.of(CHAIR, MANAGER, POLICE_LEAD, NURSE, GONE),
          List.of(
              seat(41, FULL, CHAIR, Role.CHAIR, Optional.empty()),
              seat(42, FULL, MANAGER, Role.COORDINATOR, Optional.empty()),
              seat(43, CASES, POLICE_LEAD, Role.MEMBER, Optional.of(DAY)),
              seat(44, DEATHS, NURSE, Role.MEMBER, Optional.empty())),
          Map.of("Performance team", Party.group(2)));

  private SampleRoster() {}

  private static Group subGroup(long id, String name) {
    return group(id, name, Optional.empty(), Group.Kind.SUB_GROUP, false);
  }

  private static Group group(
      long id, String name, Optional<String> shortName, Group.Kind kind, boolean confidential) {
    return new Group(
        id, name, shortName, kind, OptionalLong.empty(), false, confidential, Optional.empty());
  }

  private static Member member(long id, String name, String email) {
    return new Member(
        id, id, name, Optional.of(email), OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  private static Seat seat(
      long id, Group group, Member holder, Role role, Optional<LocalDate> until) {
    return new Seat(
        id,
        group.id(),
        OptionalLong.empty(),
        OptionalLong.of(holder.id()),
        role,
        Optional.empty(),
        until);
  }
}
