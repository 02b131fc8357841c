package org.beadle.meeting;

/** Who came, or will come, in another's place or without a seat. */
public sealed interface Attendee {

  /** A member of the board, by id. */
  record OnBoard(long member) implements Attendee {}

  /** Somebody who is not on the board, by name. */
  record Named(String name) implements Attendee {}
}
