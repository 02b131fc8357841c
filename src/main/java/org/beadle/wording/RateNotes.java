package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Run;
import org.beadle.meeting.Sitting;

/**
 * What stands beneath the tables of attendance.
 *
 * @param lacking past meetings of which nothing tells who came
 */
record RateNotes(Roster roster, List<Sitting> sittings, List<Meeting> lacking) {
  private static final int NAMED = 5;

  RateNotes(Roster roster, List<Sitting> sittings) {
    this(roster, sittings, List.of());
  }

  /** Runs of absence, what is known by counts only, and what is not yet counted. */
  List<Block> of(List<Run> runs) {
    return Stream.of(new RunWords(roster).lines(runs), countsOnly(), pending(), lack())
        .flatMap(Optional::stream)
        .<Block>map(Block.Text::new)
        .toList();
  }

  /** Where only some of the meetings have a register. */
  private Optional<String> countsOnly() {
    long some = sittings.stream().filter(Sitting::isCountOnly).count();
    if (some == 0 || sittings.stream().noneMatch(Sitting::isRegistered)) return Optional.empty();
    String known =
        Count.of(some, "meeting is known by its", "meetings are known by their") + " counts only:";
    return Optional.of(
        known + " that attendance can't be split by agency or person, or by deputies.");
  }

  /** The meetings whose register waits to be confirmed. */
  Optional<String> pending() {
    List<Meeting> pending =
        sittings.stream().filter(Sitting::isPending).map(Sitting::meeting).toList();
    return named("Not yet counted, since the register is not confirmed: ", pending);
  }

  private Optional<String> lack() {
    return named("Not counted, since no register was taken: ", lacking);
  }

  private Optional<String> named(String what, List<Meeting> meetings) {
    if (meetings.isEmpty()) return Optional.empty();
    List<String> shown = new ArrayList<>(meetings.stream().limit(NAMED).map(this::name).toList());
    if (meetings.size() > NAMED) shown.add((meetings.size() - NAMED) + " more");
    return Optional.of(what + Count.and(shown) + ".");
  }

  private String name(Meeting meeting) {
    return roster.nameOf(Party.group(meeting.group())) + " on " + Days.written(meeting.on());
  }
}
