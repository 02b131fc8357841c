package org.beadle.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which seats of the record are meant by those that a board's file names, since seats have no names
 * of their own; and which of them end because the file gives their place to somebody else. Past
 * meetings keep who sat there.
 */
public final class Succession {
  private static final Set<Role> OFFICERS =
      EnumSet.of(Role.CHAIR, Role.DEPUTY_CHAIR, Role.COORDINATOR);

  private final List<Seat> standing;
  private final LocalDate today;
  private final List<Seat> free;
  private final Map<Seat, Seat> found = new LinkedHashMap<>();
  private final List<Handover> handovers = new ArrayList<>();

  /**
   * A place that passes to somebody else.
   *
   * @param before the seat that ends, with its last day
   * @param after the seat that begins, with its first day
   */
  public record Handover(Seat before, Seat after) {}

  private Succession(List<Seat> standing, LocalDate today) {
    this.standing = standing;
    this.today = today;
    this.free = new ArrayList<>(standing);
  }

  /**
   * Of one group.
   *
   * @param standing its seats in the record, of all days
   * @param wanted its seats in the file, with ids for those that the record does not know
   * @param today the day on which places change hands of which the file does not say when
   */
  public static Succession of(List<Seat> standing, List<Seat> wanted, LocalDate today) {
    Succession made = new Succession(standing, today);
    wanted.forEach(seat -> made.match(seat, made.sameHolder(seat)));
    made.open(wanted).forEach(seat -> made.match(seat, made.vacant(seat)));
    made.open(wanted).forEach(made::succeed);
    return made;
  }

  /** All that are to be kept: those that end, and then those that the file names. */
  public List<Seat> seats() {
    return Stream.concat(handovers.stream().map(Handover::before), found.values().stream())
        .toList();
  }

  public List<Handover> handovers() {
    return List.copyOf(handovers);
  }

  private List<Seat> open(List<Seat> wanted) {
    return wanted.stream().filter(seat -> !found.containsKey(seat)).toList();
  }

  private void match(Seat wanted, Optional<Seat> row) {
    row.ifPresent(
        it -> {
          free.remove(it);
          // A first day may stem from a handover, of which the file says nothing.
          found.put(wanted, with(wanted, it.id(), wanted.from().or(it::from), wanted.until()));
        });
  }

  private Optional<Seat> sameHolder(Seat wanted) {
    return places(wanted)
        .filter(row -> row.holder().equals(wanted.holder()))
        .filter(row -> isOver(wanted) || !isOver(row) || !isSucceeded(row))
        .min(
            Comparator.comparing((Seat row) -> !row.until().equals(wanted.until()))
                .thenComparing(this::isOver));
  }

  private boolean isSucceeded(Seat row) {
    return standing.stream()
        .filter(sharesPlace(row))
        .anyMatch(other -> other.from().filter(row.until().orElseThrow()::isBefore).isPresent());
  }

  private Optional<Seat> vacant(Seat wanted) {
    return places(wanted)
        .filter(row -> row.holder().isEmpty() && !isOver(row) && !isOver(wanted))
        .findFirst();
  }

  private void succeed(Seat wanted) {
    boolean passesOn = wanted.agency().isPresent() || OFFICERS.contains(wanted.role());
    if (!passesOn || isOver(wanted)) {
      found.put(wanted, wanted);
      return;
    }
    LocalDate on = wanted.from().orElse(today);
    Optional<Seat> row = places(wanted).filter(each -> !isOver(each)).findFirst();
    if (row.isPresent()) replace(wanted, row.get(), on);
    else begin(wanted);
  }

  private void replace(Seat wanted, Seat row, LocalDate on) {
    if (row.from().filter(first -> !first.isBefore(on)).isPresent()) {
      match(wanted, Optional.of(row));
      return;
    }
    free.remove(row);
    LocalDate last = on.minusDays(1);
    Seat before =
        with(
            row,
            row.id(),
            row.from(),
            row.until().filter(last::isAfter).or(() -> Optional.of(last)));
    hand(before, wanted, on);
  }

  /** After a seat that ended, one of which the file does not say since when begins today. */
  private void begin(Seat wanted) {
    Optional<Seat> ended =
        standing.stream().filter(sharesPlace(wanted)).filter(this::isOver).findFirst();
    if (ended.isPresent() && wanted.from().isEmpty()) hand(ended.get(), wanted, today);
    else found.put(wanted, wanted);
  }

  private void hand(Seat before, Seat wanted, LocalDate on) {
    Seat after = with(wanted, wanted.id(), Optional.of(on), wanted.until());
    found.put(wanted, after);
    handovers.add(new Handover(before, after));
  }

  private Stream<Seat> places(Seat wanted) {
    return free.stream().filter(sharesPlace(wanted));
  }

  private static Predicate<Seat> sharesPlace(Seat seat) {
    return row -> row.role() == seat.role() && row.agency().equals(seat.agency());
  }

  private boolean isOver(Seat seat) {
    return seat.until().filter(today::isAfter).isPresent();
  }

  private static Seat with(
      Seat seat, long id, Optional<LocalDate> from, Optional<LocalDate> until) {
    OptionalLong agency = seat.agency();
    return new Seat(id, seat.group(), agency, seat.holder(), seat.role(), from, until);
  }
}
