package org.beadle.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.beadle.board.Board;

/**
 * Who changes a board's record, when, where and in which words.
 *
 * @param member empty where it is the program itself, such as an import
 * @param today the day at the board
 * @param platform where it was said, such as {@code slack} or {@code import}
 * @param place the channel there
 * @param said the words of the command
 */
public record ChangeHeader(
    long board,
    OptionalLong member,
    Instant at,
    LocalDate today,
    String platform,
    String place,
    String said) {

  /** The same in other words. */
  public ChangeHeader saying(String words) {
    return new ChangeHeader(board, member, at, today, platform, place, words);
  }

  /** The program itself changes {@code board}'s record, such as by an import. */
  public static ChangeHeader byProgram(
      Board board, Instant now, String platform, String place, String said) {
    LocalDate today = board.dayOf(now);
    return new ChangeHeader(board.id(), OptionalLong.empty(), now, today, platform, place, said);
  }
}
