package org.beadle.crash;

import java.util.Map;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;

/** The server to which messages go. It keeps what it took, and fails now and then. */
interface FarEnd extends AutoCloseable {
  /** The environment variables by which Beadle finds it. */
  Map<String, String> settings();

  /** One of its channels, or of the board's people, by a number from 0. */
  Address place(int number, Roster roster);

  /** How often each delivery stands there. */
  Map<DeliveryId, Integer> taken();

  /** How many calls a message takes, about. */
  int callsEach();

  Trouble<?> trouble();

  @Override
  void close();
}
