package org.beadle.store;

import static org.beadle.store.jooq.Tables.AGENCY;
import static org.beadle.store.jooq.Tables.BOARD;
import static org.beadle.store.jooq.Tables.BOARD_GROUP;
import static org.beadle.store.jooq.Tables.MEMBER;
import static org.beadle.store.jooq.Tables.MEMBER_REACH;
import static org.beadle.store.jooq.Tables.OFFICE;
import static org.beadle.store.jooq.Tables.PARTY_ALIAS;
import static org.beadle.store.jooq.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.Scope;
import org.beadle.board.Seat;
import org.beadle.chat.Address;
import org.beadle.store.jooq.tables.records.AgencyRecord;
import org.beadle.store.jooq.tables.records.BoardGroupRecord;
import org.beadle.store.jooq.tables.records.BoardRecord;
import org.beadle.store.jooq.tables.records.MemberRecord;
import org.beadle.store.jooq.tables.records.OfficeRecord;
import org.beadle.store.jooq.tables.records.PartyAliasRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * The verbs that set a board up. Each puts something by its name: what is there already is brought
 * up to what is given and keeps its id, so that putting the same again changes nothing. Each
 * answers with what stands then.
 */
public final class SetUp {
  private final Ledger ledger;

  SetUp(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Adds the board that the change is of, or brings its name, zone and nation up to date. */
  public Board put(Board board) {
    BoardRecord row = new BoardRecord();
    row.setId(board.id());
    row.setSlug(board.slug());
    row.setName(board.name());
    row.setZone(board.zone().getId());
    row.setNation(Code.of(board.nation()));
    row.setCreatedAt(ledger.at());
    put(BOARD, BOARD.ID, row, BOARD.ID.eq(board.id()));
    return board;
  }

  /** By its name. */
  public Agency put(Agency agency) {
    AgencyRecord row = new AgencyRecord();
    row.setId(agency.id());
    row.setBoardId(ledger.board());
    row.setName(agency.name());
    row.setShortName(agency.shortName().orElse(null));
    row.setStatutory(agency.statutory());
    long id = put(AGENCY, AGENCY.ID, row, ours(AGENCY.BOARD_ID).and(AGENCY.NAME.eq(agency.name())));
    return new Agency(id, agency.name(), agency.shortName(), agency.statutory());
  }

  /** By its name. */
  public Group put(Group group) {
    BoardGroupRecord row = new BoardGroupRecord();
    row.setId(group.id());
    row.setBoardId(ledger.board());
    row.setReportsTo(OptionalId.column(group.reportsTo()));
    row.setName(group.name());
    row.setShortName(group.shortName().orElse(null));
    row.setKind(Code.of(group.kind()));
    row.setStatutory(group.statutory());
    row.setConfidential(group.confidential());
    row.setFrequency(group.frequency().orElse(null));
    Condition known = ours(BOARD_GROUP.BOARD_ID).and(BOARD_GROUP.NAME.eq(group.name()));
    return new Group(
        put(BOARD_GROUP, BOARD_GROUP.ID, row, known),
        group.name(),
        group.shortName(),
        group.kind(),
        group.reportsTo(),
        group.statutory(),
        group.confidential(),
        group.frequency());
  }

  /** By its name. */
  public Office put(Office office) {
    OfficeRecord row = new OfficeRecord();
    row.setId(office.id());
    row.setBoardId(ledger.board());
    row.setName(office.name());
    row.setMemberId(OptionalId.column(office.holder()));
    long id = put(OFFICE, OFFICE.ID, row, ours(OFFICE.BOARD_ID).and(OFFICE.NAME.eq(office.name())));
    return new Office(id, office.name(), office.holder());
  }

  /**
   * By the person, whose id {@link People#person} gives, or else by the name: where another person
   * has a name from now on, he or she is that member, and the one before is on the board no more.
   */
  public Member put(Member member) {
    MemberRecord row = new MemberRecord();
    row.setId(member.id());
    row.setBoardId(ledger.board());
    row.setPersonId(member.person());
    row.setAgencyId(OptionalId.column(member.agency()));
    row.setName(member.name());
    row.setFromOn(member.from().orElse(null));
    row.setUntilOn(member.until().orElse(null));
    return new Member(
        put(MEMBER, MEMBER.ID, row, known(member)),
        member.person(),
        member.name(),
        member.email(),
        member.agency(),
        member.from(),
        member.until());
  }

  private Condition known(Member member) {
    Condition person = ours(MEMBER.BOARD_ID).and(MEMBER.PERSON_ID.eq(member.person()));
    return ledger.sql().fetchExists(MEMBER, person)
        ? person
        : ours(MEMBER.BOARD_ID).and(MEMBER.NAME.eq(member.name()));
  }

  /** A person who had no e-mail address has this one from now on; false where he or she had one. */
  public boolean giveAddress(long person, String email) {
    Condition has = PERSON.ID.eq(person).and(PERSON.EMAIL.isNotNull());
    if (ledger.sql().fetchExists(PERSON, has)) return false;
    Edits edits = new Edits();
    edits.set(PERSON.EMAIL, (String) null, People.normal(email));
    ledger.update(PERSON, PERSON.ID, person, person, edits);
    ledger.peopleChange();
    return true;
  }

  /** The platforms on which a member wants to be reached, the best first; empty for any. */
  public void putReach(long member, List<String> platforms) {
    Condition known = MEMBER_REACH.MEMBER_ID.eq(member);
    String before =
        ledger
            .sql()
            .select(MEMBER_REACH.PLATFORMS)
            .from(MEMBER_REACH)
            .where(known)
            .fetchOne(MEMBER_REACH.PLATFORMS);
    String after = platforms.isEmpty() ? null : String.join(",", platforms);
    if (Objects.equals(before, after)) return;
    ledger.sql().deleteFrom(MEMBER_REACH).where(known).execute();
    if (after != null) ledger.sql().insertInto(MEMBER_REACH).values(member, after).execute();
    ledger.note(new Entry(MEMBER_REACH.getName(), member, member, "platforms", before, after));
  }

  /** By its id; {@link org.beadle.board.Succession} tells which one a file means. */
  public Seat put(Seat seat) {
    return new Seating(ledger, this).put(seat);
  }

  /** Another name by which plans call a party. */
  public void putAlias(String name, Party party) {
    Condition known = ours(PARTY_ALIAS.BOARD_ID).and(PARTY_ALIAS.NAME.eq(name));
    Optional<PartyAliasRecord> before = ledger.sql().fetchOptional(PARTY_ALIAS, known);
    PartyAliasRecord row =
        new PartyAliasRecord(ledger.board(), Code.of(party.kind()), party.id(), name);
    String from = before.map(SetUp::text).orElse(null);
    if (text(row).equals(from)) return;
    if (before.isPresent()) ledger.sql().update(PARTY_ALIAS).set(row).where(known).execute();
    else ledger.sql().insertInto(PARTY_ALIAS).set(row).execute();
    note(PARTY_ALIAS, name, from, text(row));
  }

  private static String text(PartyAliasRecord row) {
    return row.getPartyKind() + ":" + row.getPartyId();
  }

  /** The board's own value of a setting, by the setting's name. */
  public void putPolicy(String name, String value) {
    putPolicy(Scope.BOARD, name, Optional.of(value));
  }

  /** The board's, a group's or an action's own value of a setting; empty to have it inherited. */
  public void putPolicy(Scope scope, String name, Optional<String> value) {
    new Ruling(ledger).put(scope, name, value);
  }

  /** Aliases have no id: in the journal they are fields of the board. */
  private void note(Table<?> table, String name, String before, String after) {
    long board = ledger.board();
    ledger.note(new Entry(table.getName(), board, board, name, before, after));
    ledger.peopleChange();
  }

  /** By its address. */
  public Channel putChannel(Channel channel) {
    return new Placing(ledger, this).put(channel);
  }

  /** A channel is at another address of its platform from now on; unless one is there already. */
  public void moveChannel(Address from, Address to) {
    new Placing(ledger, this).move(from, to);
  }

  /** Adds the row, or brings the known one up to it; the id of the one that stands. */
  <R extends TableRecord<R>> long put(Table<R> table, Field<Long> key, R row, Condition known) {
    R before = ledger.sql().selectFrom(table).where(known).fetchOne();
    long id = before == null ? row.get(key) : before.get(key);
    Edits edits = new Edits();
    if (before == null) ledger.insert(row, id, id);
    else for (Field<?> field : row.fields()) edit(edits, field, key, before, row);
    ledger.update(table, key, id, id, edits);
    if (before == null || !edits.isEmpty()) ledger.peopleChange();
    return id;
  }

  private static <T> void edit(
      Edits edits, Field<T> field, Field<Long> key, Record before, Record after) {
    boolean fixed =
        field.equals(key) || field.equals(BOARD.CREATED_AT) || field.equals(BOARD.REVISION);
    if (!fixed) edits.set(field, before.get(field), after.get(field));
  }

  private Condition ours(Field<Long> board) {
    return board.eq(ledger.board());
  }
}
