package org.beadle.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a seat will be filled at a meeting to come, as was said last.
 *
 * @param meeting the meeting's id
 * @param seat the seat's id
 * @param deputy who comes instead, where a deputy does
 * @param saidBy the member who said so; empty for the program itself
 */
public record Answer(
    long id,
    long meeting,
    long seat,
    Kind kind,
    Optional<Attendee> deputy,
    OptionalLong saidBy,
    Instant at) {

  /** What was answered. */
  public enum Kind {
    COMING,
    APOLOGIES,
    DEPUTY
  }

  /** Whether somebody will sit there. */
  public boolean fills() {
    return kind != Kind.APOLOGIES;
  }
}
