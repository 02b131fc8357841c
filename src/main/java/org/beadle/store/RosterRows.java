package org.beadle.store;

import static org.beadle.store.jooq.Tables.AGENCY;
import static org.beadle.store.jooq.Tables.BOARD;
import static org.beadle.store.jooq.Tables.BOARD_GROUP;
import static org.beadle.store.jooq.Tables.MEMBER;
import static org.beadle.store.jooq.Tables.OFFICE;
import static org.beadle.store.jooq.Tables.PARTY_ALIAS;
import static org.beadle.store.jooq.Tables.PERSON;
import static org.beadle.store.jooq.Tables.POLICY;
import static org.beadle.store.jooq.Tables.SEAT;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.board.Seat;
import org.beadle.store.jooq.tables.records.BoardRecord;
import org.beadle.store.jooq.tables.records.MemberRecord;
import org.beadle.store.jooq.tables.records.OfficeRecord;
import org.beadle.store.jooq.tables.records.PolicyRecord;
import org.beadle.store.jooq.tables.records.SeatRecord;
import org.jooq.DSLContext;

/** Reads one board's people and policies. */
final class RosterRows {
  private final DSLContext sql;
  private final long board;

  RosterRows(DSLContext sql, long board) {
    this.sql = sql;
    this.board = board;
  }

  Roster roster() {
    return new Roster(
        board(sql.fetchSingle(BOARD, BOARD.ID.eq(board))),
        agencies(),
        groups(),
        offices(),
        members(),
        seats(),
        aliases());
  }

  Rulebook rules() {
    Map<Scope, Map<String, String>> values = new HashMap<>();
    sql.selectFrom(POLICY)
        .where(POLICY.BOARD_ID.eq(board))
        .forEach(
            row ->
                values
                    .computeIfAbsent(scope(row), scope -> new HashMap<>())
                    .put(row.getName(), row.getValue()));
    Map<Scope, Policies> own = new HashMap<>();
    values.forEach((scope, each) -> own.put(scope, new Policies(each)));
    return new Rulebook(own);
  }

  private static Scope scope(PolicyRecord row) {
    return new Scope(Code.read(Scope.Kind.class, row.getScope()), row.getScopeId());
  }

  static Board board(BoardRecord row) {
    return new Board(
        row.getId(),
        row.getSlug(),
        row.getName(),
        ZoneId.of(row.getZone()),
        Code.read(Nation.class, row.getNation()));
  }

  private List<Agency> agencies() {
    return sql.selectFrom(AGENCY)
        .where(AGENCY.BOARD_ID.eq(board))
        .fetch(
            row ->
                new Agency(
                    row.getId(),
                    row.getName(),
                    Optional.ofNullable(row.getShortName()),
                    row.getStatutory()));
  }

  private List<Group> groups() {
    return sql.selectFrom(BOARD_GROUP)
        .where(BOARD_GROUP.BOARD_ID.eq(board))
        .fetch(
            row ->
                new Group(
                    row.getId(),
                    row.getName(),
                    Optional.ofNullable(row.getShortName()),
                    Code.read(Group.Kind.class, row.getKind()),
                    OptionalId.of(row.getReportsTo()),
                    row.getStatutory(),
                    row.getConfidential(),
                    Optional.ofNullable(row.getFrequency())));
  }

  private List<Office> offices() {
    return sql.selectFrom(OFFICE).where(OFFICE.BOARD_ID.eq(board)).fetch(RosterRows::office);
  }

  static Office office(OfficeRecord row) {
    return new Office(row.getId(), row.getName(), OptionalId.of(row.getMemberId()));
  }

  private List<Member> members() {
    return sql.select(MEMBER, PERSON.EMAIL)
        .from(MEMBER)
        .join(PERSON)
        .on(PERSON.ID.eq(MEMBER.PERSON_ID))
        .where(MEMBER.BOARD_ID.eq(board))
        .fetch(row -> member(row.value1(), Optional.ofNullable(row.value2())));
  }

  static Member member(MemberRecord row, Optional<String> email) {
    return new Member(
        row.getId(),
        row.getPersonId(),
        row.getName(),
        email,
        OptionalId.of(row.getAgencyId()),
        Optional.ofNullable(row.getFromOn()),
        Optional.ofNullable(row.getUntilOn()));
  }

  private List<Seat> seats() {
    return sql.selectFrom(SEAT)
        .where(SEAT.BOARD_ID.eq(board))
        .orderBy(SEAT.ID)
        .fetch(RosterRows::seat);
  }

  static Seat seat(SeatRecord row) {
    return new Seat(
        row.getId(),
        row.getGroupId(),
        OptionalId.of(row.getAgencyId()),
        OptionalId.of(row.getMemberId()),
        Code.read(Role.class, row.getRole()),
        Optional.ofNullable(row.getFromOn()),
        Optional.ofNullable(row.getUntilOn()));
  }

  private Map<String, Party> aliases() {
    return sql.selectFrom(PARTY_ALIAS)
        .where(PARTY_ALIAS.BOARD_ID.eq(board))
        .fetchMap(
            PARTY_ALIAS.NAME,
            row -> new Party(Code.read(Party.Kind.class, row.getPartyKind()), row.getPartyId()));
  }
}
