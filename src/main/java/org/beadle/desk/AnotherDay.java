package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.beadle.board.Board;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.command.Grammar;
import org.beadle.command.Reading;
import org.beadle.store.Store;
import org.beadle.wording.AnotherDayWords;

/**
 * Answers as on a day that somebody chose, where the record is one that people keep: it shows, and
 * changes nothing, since a change would be kept under a day on which nobody made it.
 */
public final class AnotherDay implements Inbox {
  private final Inbox desk;
  private final Board board;
  private final Calendars calendars;
  private final LocalDate day;
  private final Grammar grammar = new Grammar();

  private AnotherDay(Inbox desk, Board board, Calendars calendars, LocalDate day) {
    this.desk = desk;
    this.board = board;
    this.calendars = calendars;
    this.day = day;
  }

  /**
   * The inbox for a chosen day: {@code desk} itself, where nobody but those who choose a day has
   * ever used the record.
   *
   * @param clock stands still at a moment of that day
   */
  public static Inbox of(
      Inbox desk, Store store, Board board, Calendars calendars, InstantSource clock) {
    Instant chosen = clock.instant();
    boolean kept =
        store.read(
            records ->
                records.people().anybodyKnown()
                    || isKept(records.journal().timesOfMembers(board.id()), chosen));
    LocalDate day = chosen.atZone(board.zone()).toLocalDate();
    return kept ? new AnotherDay(desk, board, calendars, day) : desk;
  }

  /** A clock that stands still has the same time of the day, to the millisecond, on every day. */
  private static boolean isKept(Set<Instant> spoken, Instant chosen) {
    return spoken.stream().anyMatch(at -> !timeOfDay(at).equals(timeOfDay(chosen)));
  }

  private static LocalTime timeOfDay(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalTime();
  }

  @Override
  public Post receive(Incoming incoming) {
    Reading reading = grammar.read(incoming.text(), day, calendars.of(board.nation()));
    return reading instanceof Reading.Understood understood && !understood.onlyShows()
        ? Post.text(AnotherDayWords.onlyRead(day))
        : desk.receive(incoming);
  }
}
