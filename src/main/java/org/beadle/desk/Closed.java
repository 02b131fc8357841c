package org.beadle.desk;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.chat.Address;
import org.beadle.store.ClosedPlaces.ClosedPlace;
import org.beadle.store.Records;

/** The places that can't be written to, each with the reason. */
record Closed(Map<Address, ClosedPlace> places) {

  static Closed of(Records records) {
    return new Closed(
        records.closedPlaces().standing().stream()
            .collect(Collectors.toMap(ClosedPlace::address, Function.identity())));
  }

  /** Whether a place, or the whole workspace that it is in, is closed. */
  boolean holds(Address to) {
    return places.containsKey(to) || places.containsKey(to.whole());
  }
}
