package org.beadle.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.board.Succession;
import org.beadle.intake.Doubt;
import org.beadle.intake.Place;
import org.beadle.store.SetUp;
import org.beadle.wording.Count;
import org.beadle.wording.HandoverWords;

/** Brings the seats of groups up to a board's file, and tells which places passed on by it. */
final class GroupSeating {
  private final Set<Long> seats = new HashSet<>();
  private final List<Succession.Handover> handovers = new ArrayList<>();

  /**
   * @param standing the seats of the record, of all groups and days
   * @param wanted the group's seats in the file
   * @param today local to the board
   */
  void put(SetUp setUp, List<Seat> standing, long group, List<Seat> wanted, LocalDate today) {
    List<Seat> own = standing.stream().filter(seat -> seat.group() == group).toList();
    Succession succession = Succession.of(own, wanted, today);
    handovers.addAll(succession.handovers());
    succession.seats().forEach(seat -> seats.add(setUp.put(seat).id()));
  }

  /** The ids of those that the file names, or ended. */
  Set<Long> seats() {
    return seats;
  }

  /**
   * Each place that passed on.
   *
   * @param after the board's roster by then
   */
  List<Doubt> told(Roster after, String file) {
    return handovers.stream()
        .map(each -> new Doubt(Place.whole(file), "", HandoverWords.sentence(each, after)))
        .toList();
  }

  /** A sentence for the journal, whose rows tell which seats; empty where no place passed on. */
  String summary() {
    if (handovers.isEmpty()) return "";
    return " " + Count.of(handovers.size(), "seat", "seats") + " passed to another holder.";
  }
}
