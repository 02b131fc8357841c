package org.beadle.crash;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;

/** The server to which messages go. It keeps what it took, and fails now and then. */
interface FarEnd extends AutoCloseable {
  /** The environment variables by which Beadle finds it. */
  Map<String, String> settings();

  /** One of its channels, or of the board's people, by a number from 0. */
  Address place(int number, Roster roster);

  /** The delivery of each message that stands there. */
  Stream<DeliveryId> deliveries();

  /** How often each delivery stands there. */
  default Map<DeliveryId, Integer> taken() {
    return deliveries().collect(Collectors.toMap(each -> each, each -> 1, Integer::sum));
  }

  /** How many calls a message takes, about. */
  int callsEach();

  Trouble<?> trouble();

  @Override
  void close();
}
