package org.beadle.board;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A step of the ladder.
 *
 * @param daysLate after how many days a milestone is late enough for it
 */
public record Rung(int daysLate, Told told) {

  /** Who is told. All are told directly; the channel goes with the office. */
  public enum Told {
    /** Who answers for the lead; no channel. */
    HOLDER,
    /** The chair of the group that leads or, where none leads, contributes first; its channel. */
    GROUP_CHAIR,
    /** The board member of the agency that leads, or else of the holder's; its channel. */
    AGENCY_MEMBER,
    /** The chair of the full board; the board's channel. */
    INDEPENDENT_CHAIR,
    /** The coordinator of the full board; no channel. */
    BOARD_MANAGER;

    /** As a setting names it, such as {@code group chair}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A step that lies ahead.
   *
   * @param rung with who is told in fact, where the office of the ladder is filled by nobody
   * @param on the working day on which it will be taken, if nothing changes
   * @param inChannel whether whoever asks is told in person, and the office's channel is what is
   *     new
   */
  public record Ahead(Rung rung, LocalDate on, boolean inChannel) {
    /** One at which somebody is told in person. */
    public Ahead(Rung rung, LocalDate on) {
      this(rung, on, false);
    }
  }

  /** As a setting writes it, such as {@code 7 group chair}. */
  @Override
  public String toString() {
    return daysLate + " " + told.words();
  }
}
