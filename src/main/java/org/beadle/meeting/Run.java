package org.beadle.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.board.SeatChains;

/**
 * Absences from one place at its group's meetings, one after the other and without apologies. An
 * agency's place stays the same when its seat changes hands. Meetings whose register is not
 * confirmed, or says nothing of the place, neither end a run nor are in it.
 *
 * @param seat the id of the seat that was absent first
 * @param holder the member who held it at the last of them; empty where it was vacant
 * @param missed the meetings, by day; never empty
 * @param lasts whether the seat was not filled or excused since
 */
public record Run(long seat, OptionalLong holder, List<Meeting> missed, boolean lasts) {
  public Run {
    missed = List.copyOf(missed);
  }

  /** All runs of what registers say, those of each place by day. */
  public static List<Run> of(Collection<Presence> presences, Roster roster) {
    SeatChains chains = SeatChains.of(roster);
    Map<Long, List<Presence>> byPlace = new LinkedHashMap<>();
    presences.stream()
        .filter(presence -> presence.entry().seat().isPresent())
        .filter(presence -> presence.entry().mark().isExpected())
        .sorted(Comparator.comparing(presence -> presence.meeting().on()))
        .forEach(
            presence ->
                byPlace
                    .computeIfAbsent(
                        chains.first(presence.entry().seat().getAsLong()),
                        place -> new ArrayList<>())
                    .add(presence));
    return byPlace.values().stream().flatMap(each -> ofPlace(each).stream()).toList();
  }

  private static List<Run> ofPlace(List<Presence> presences) {
    List<Run> runs = new ArrayList<>();
    List<Presence> missed = new ArrayList<>();
    for (Presence presence : presences) {
      if (presence.entry().mark() == Mark.ABSENT) {
        missed.add(presence);
      } else if (!missed.isEmpty()) {
        runs.add(of(missed, false));
        missed.clear();
      }
    }
    if (!missed.isEmpty()) runs.add(of(missed, true));
    return runs;
  }

  private static Run of(List<Presence> missed, boolean lasts) {
    return new Run(
        missed.getFirst().entry().seat().orElseThrow(),
        missed.getLast().entry().holder(),
        missed.stream().map(Presence::meeting).toList(),
        lasts);
  }

  public int length() {
    return missed.size();
  }

  /** Whether it lasts, and has reached so many absences. */
  public boolean isLong(int absences) {
    return lasts && length() >= absences;
  }

  /**
   * The group's meetings since the first that was missed of which no confirmed register tells: the
   * seat may have been filled there.
   *
   * @param sittings those of all groups
   * @param today local to the board
   */
  public List<Meeting> untold(Collection<Sitting> sittings, LocalDate today) {
    return sittings.stream()
        .filter(sitting -> sitting.meeting().group() == group())
        .filter(sitting -> sitting.wasDue(today) && !sitting.isRegistered())
        .map(Sitting::meeting)
        .filter(meeting -> !meeting.on().isBefore(missed.getFirst().on()))
        .sorted(Comparator.comparing(Meeting::on))
        .toList();
  }

  /** Whether the place is still there on {@code day}, and its holder where it is a person's own. */
  public boolean stands(Roster roster, LocalDate day) {
    SeatChains chains = SeatChains.of(roster);
    return roster.seats().stream()
        .filter(each -> chains.join(each.id(), seat) && each.standsOn(day))
        .anyMatch(each -> each.agency().isPresent() || isServed(each, roster, day));
  }

  private static boolean isServed(Seat seat, Roster roster, LocalDate day) {
    return roster.member(seat.holder().orElse(0)).filter(it -> it.servesOn(day)).isPresent();
  }

  /** The last meeting that was missed. */
  public Meeting last() {
    return missed.getLast();
  }

  /** The group's id. */
  public long group() {
    return last().group();
  }
}
