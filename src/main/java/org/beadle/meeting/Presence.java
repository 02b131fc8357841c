package org.beadle.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a confirmed register says of one seat or guest at one meeting. */
public record Presence(Meeting meeting, RegisterEntry entry) {

  /** All that the registers of {@code sittings} say, by day. */
  public static List<Presence> of(Collection<Sitting> sittings) {
    return sittings.stream()
        .sorted(Comparator.comparing(sitting -> sitting.meeting().on()))
        .flatMap(
            sitting ->
                sitting.entries().stream().map(entry -> new Presence(sitting.meeting(), entry)))
        .toList();
  }
}
