package org.beadle.store;

import static org.beadle.store.jooq.Tables.BOARD;
import static org.beadle.store.jooq.Tables.CHANNEL;
import static org.beadle.store.jooq.Tables.MEMBER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.chat.Address;
import org.beadle.store.jooq.tables.records.ChannelRecord;
import org.jooq.Select;

/** Boards, their people, policies and channels. Changes are made by {@link Change#setUp()}. */
public final class Boards {
  /** A channel and the id of the board that it serves. */
  public record Served(long board, Channel channel) {}

  private final Session session;

  Boards(Session session) {
    this.session = session;
  }

  /** All boards, by name. */
  public List<Board> all() {
    return session.sql().selectFrom(BOARD).orderBy(BOARD.NAME, BOARD.ID).fetch(RosterRows::board);
  }

  public Optional<Board> bySlug(String slug) {
    return session.sql().fetchOptional(BOARD, BOARD.SLUG.eq(slug)).map(RosterRows::board);
  }

  public Optional<Board> byId(long id) {
    return session.sql().fetchOptional(BOARD, BOARD.ID.eq(id)).map(RosterRows::board);
  }

  /**
   * The people of a board. Cheap: a copy is kept in memory for as long as nothing of it changes.
   *
   * @throws StoreException where there is no such board
   */
  public Roster roster(long board) {
    return session.roster(board);
  }

  /** The people of a board as the record had them just before {@code until}. */
  public Roster rosterBefore(long board, Instant until) {
    return PastRoster.before(session, board, until);
  }

  /** When a board came into the record. */
  public Instant since(long board) {
    return session.sql().fetchSingle(BOARD, BOARD.ID.eq(board)).getCreatedAt();
  }

  /** The people of the board on which {@code member} is. */
  public Optional<Roster> rosterWith(long member) {
    return session
        .sql()
        .select(MEMBER.BOARD_ID)
        .from(MEMBER)
        .where(MEMBER.ID.eq(member))
        .fetchOptional(MEMBER.BOARD_ID)
        .map(this::roster);
  }

  /** A board's policies; as cheap as {@link #roster}. */
  public Policies policies(long board) {
    return rulebook(board).board();
  }

  /** A board's own policies as they stood just before {@code until}. */
  public Policies policiesBefore(long board, Instant until) {
    return PastPolicies.before(session, board, until);
  }

  /** What holds for a group: its own policies, and the board's where it has none. */
  public Policies policies(Roster roster, long group) {
    return rulebook(roster.board().id()).along(Rulebook.ofGroup(roster, group));
  }

  /** A board's policies with those of its groups and actions; as cheap as {@link #roster}. */
  public Rulebook rulebook(long board) {
    return session.people(board).rules();
  }

  /** A board's channels, by name. */
  public List<Channel> channels(long board) {
    return session
        .sql()
        .selectFrom(CHANNEL)
        .where(CHANNEL.BOARD_ID.eq(board))
        .orderBy(CHANNEL.NAME, CHANNEL.ID)
        .fetch(Boards::channel);
  }

  /** What an address is to each board that it serves; a place may serve several. */
  public List<Served> channelAt(Address address) {
    return session
        .fetch(
            "channels at address",
            () -> at(address),
            address.platform(),
            address.workspace(),
            address.place())
        .sortAsc(CHANNEL.ID)
        .into(CHANNEL)
        .map(row -> new Served(row.getBoardId(), channel(row)));
  }

  private Select<?> at(Address address) {
    return session
        .sql()
        .selectFrom(CHANNEL)
        .where(
            CHANNEL.PLATFORM.eq(address.platform()),
            CHANNEL.WORKSPACE.eq(address.workspace()),
            CHANNEL.PLACE.eq(address.place()));
  }

  private static Channel channel(ChannelRecord row) {
    Channel.Kind kind = Code.read(Channel.Kind.class, row.getKind());
    OptionalLong party =
        switch (kind) {
          case BOARD -> OptionalLong.empty();
          case GROUP -> OptionalId.of(row.getGroupId());
          case AGENCY -> OptionalId.of(row.getAgencyId());
        };
    return new Channel(
        row.getId(),
        row.getName(),
        kind,
        party,
        new Address(row.getPlatform(), row.getWorkspace(), row.getPlace()));
  }
}
