package org.beadle.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a register says of one seat, or of one who is in attendance without a seat.
 *
 * @param seat the seat's id; empty for somebody in attendance who has none
 * @param holder the member who held the seat that day; empty where it was vacant
 * @param who the deputy, or who was in attendance; empty for the holder
 * @param arrived when he or she arrived late, local to the board
 * @param left when he or she left early, local to the board
 * @param saidBy the member who made the entry
 * @param reason why a confirmed register was amended
 * @param superseded when a later entry took its place; empty for the one that stands
 */
public record RegisterEntry(
    long id,
    long meeting,
    OptionalLong seat,
    OptionalLong holder,
    Mark mark,
    Optional<Attendee> who,
    Optional<LocalTime> arrived,
    Optional<LocalTime> left,
    OptionalLong saidBy,
    Instant at,
    Optional<String> reason,
    Optional<Instant> superseded) {

  /** The member who sat there; empty where nobody did, or somebody who is not on the board. */
  public OptionalLong sat() {
    if (mark == Mark.PRESENT) return holder;
    return who.filter(Attendee.OnBoard.class::isInstance)
        .map(it -> OptionalLong.of(((Attendee.OnBoard) it).member()))
        .orElse(OptionalLong.empty());
  }
}
