package org.beadle.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which seats are one place of an agency on a group, held by one after the other. A seat goes on
 * where another of the same agency, group and role ended before it began; each is gone on with
 * once. A person's own seat is always a place of its own.
 */
public final class SeatChains {
  private final Map<Long, Long> firstOf = new HashMap<>();

  private SeatChains() {}

  public static SeatChains of(Roster roster) {
    SeatChains made = new SeatChains();
    List<Seat> open = new ArrayList<>();
    roster.seats().stream()
        .sorted(Comparator.comparing(SeatChains::from).thenComparing(Seat::id))
        .forEach(seat -> made.add(seat, open));
    return made;
  }

  private void add(Seat seat, List<Seat> open) {
    Stream<Seat> ended = open.stream().filter(earlier -> goesOn(seat, earlier));
    ended
        .max(Comparator.comparing(earlier -> earlier.until().orElseThrow()))
        .ifPresent(
            earlier -> {
              open.remove(earlier);
              firstOf.put(seat.id(), first(earlier.id()));
            });
    open.add(seat);
  }

  private static boolean goesOn(Seat seat, Seat earlier) {
    return seat.agency().isPresent()
        && earlier.agency().equals(seat.agency())
        && earlier.group() == seat.group()
        && earlier.role() == seat.role()
        && earlier.until().filter(from(seat)::isAfter).isPresent();
  }

  private static LocalDate from(Seat seat) {
    return seat.from().orElse(LocalDate.MIN);
  }

  /** The seat with which the place of {@code seat} began; both are ids. */
  public long first(long seat) {
    return firstOf.getOrDefault(seat, seat);
  }

  /** Whether two seats, by their ids, are one place. */
  public boolean join(long one, long other) {
    return first(one) == first(other);
  }
}
