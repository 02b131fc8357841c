package org.beadle.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.store.SetUp;

/** A board with nothing but a board manager, made for what is imported into it. */
final class FirstBoard {
  static final String MANAGER = "Board manager";

  private FirstBoard() {}

  /**
   * The board that something is imported into.
   *
   * @param made whether it was made just now
   */
  record Found(Board board, boolean made) {}

  static Found findOrMake(Records records, String slug, Instant now) {
    return records
        .boards()
        .bySlug(slug)
        .map(board -> new Found(board, false))
        .orElseGet(() -> new Found(make(records, slug, now), true));
  }

  /** The board as it is, or as it would be made. */
  static Board foundOrBare(Records records, String slug) {
    return records.boards().bySlug(slug).orElseGet(() -> bare(records, slug));
  }

  private static Board bare(Records records, String slug) {
    return new Board(
        records.nextId(), slug, titled(slug), ZoneId.of("Europe/London"), Nation.ENGLAND);
  }

  private static Board make(Records records, String slug, Instant now) {
    Board board = bare(records, slug);
    Change change = records.change(Importer.header(board, now, slug));
    SetUp setUp = change.setUp();
    setUp.put(board);
    Group full =
        setUp.put(
            Group.bare(records.nextId(), "Full board", Optional.empty(), Group.Kind.FULL_BOARD));
    setUp.put(seat(records, full, setUp.put(manager(records, now))));
    change.finish("The board was made, with a board manager.", "board", board.id());
    return board;
  }

  private static Member manager(Records records, Instant now) {
    return new Member(
        records.nextId(),
        records.people().person(MANAGER, Optional.empty(), now),
        MANAGER,
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Seat seat(Records records, Group group, Member holder) {
    return new Seat(
        records.nextId(),
        group.id(),
        OptionalLong.empty(),
        OptionalLong.of(holder.id()),
        Role.COORDINATOR,
        Optional.empty(),
        Optional.empty());
  }

  /** {@code north-shire} becomes {@code North shire}. */
  private static String titled(String slug) {
    String words = slug.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
