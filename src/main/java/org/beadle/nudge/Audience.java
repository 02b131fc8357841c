package org.beadle.nudge;

import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.plan.Action;

/**
 * Who reads a channel, and so whose actions its digest tells of.
 *
 * @param id the group's or agency's id; 0 for the board
 */
public record Audience(Kind kind, long id) {
  public static final Audience BOARD = new Audience(Kind.BOARD, 0);

  /** What sort of audience. */
  public enum Kind {
    BOARD,
    GROUP,
    AGENCY
  }

  public static Audience group(long id) {
    return new Audience(Kind.GROUP, id);
  }

  public static Audience agency(long id) {
    return new Audience(Kind.AGENCY, id);
  }

  /** The group or agency; empty for the board. */
  public Optional<Party> party() {
    return switch (kind) {
      case BOARD -> Optional.empty();
      case GROUP -> Optional.of(Party.group(id));
      case AGENCY -> Optional.of(Party.agency(id));
    };
  }

  /** Whether it answers for {@code action}: the board for all, others for those that they lead. */
  public boolean answersFor(Action action) {
    return party().isEmpty() || party().equals(action.lead().accountable());
  }

  /** Whether {@code action} may be shown to it, and not only counted. */
  public boolean sees(Action action) {
    return action.confidentialGroup().isEmpty()
        || equals(group(action.confidentialGroup().getAsLong()));
  }

  /** The audience as the record names it, such as {@code group:12}. */
  public String text() {
    return switch (kind) {
      case BOARD -> "board";
      case GROUP -> "group:" + id;
      case AGENCY -> "agency:" + id;
    };
  }
}
