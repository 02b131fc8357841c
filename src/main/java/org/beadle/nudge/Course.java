package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Milestone;

/**
 * Who is asked for a milestone, and from which day its lateness counts. What is blocked has two
 * courses: its own, whose chase rests, and the blocker's.
 *
 * @param asked who is asked first; empty where nobody is accountable
 * @param parties all whose groups and agencies may be told, those asked first in front
 * @param start the day after which it is late
 * @param begins the first day of which anything is said
 * @param mark what sets the blocker's course apart from the action's own in keys
 * @param rests whether only warnings are given, and nobody is chased
 */
record Course(
    Optional<Party> asked,
    List<Party> parties,
    LocalDate start,
    LocalDate begins,
    String mark,
    boolean rests) {
  Course {
    parties = List.copyOf(parties);
  }

  /** The courses of one open milestone on {@code today}. */
  static Stream<Course> of(
      Action action, Milestone milestone, List<Pause> pauses, LocalDate today) {
    Optional<Blocker> standing = action.waitsFor();
    boolean promised = milestone.promised().filter(day -> !today.isAfter(day)).isPresent();
    Course own = own(action, milestone, pauses, promised || standing.isPresent());
    return Stream.concat(
        Stream.of(own), standing.stream().map(blocker -> blockers(action, milestone, blocker)));
  }

  private static Course own(Action action, Milestone milestone, List<Pause> pauses, boolean rests) {
    long paused = Pause.daysAfter(milestone.due(), pauses);
    return new Course(
        action.lead().accountable(),
        action.lead().parties(),
        milestone.due().plusDays(paused),
        action.created(),
        "",
        rests);
  }

  /** A blocker answers from the day on which it was named, and is late once the due day is too. */
  private static Course blockers(Action action, Milestone milestone, Blocker blocker) {
    LocalDate since = blocker.since();
    return new Course(
        blocker.asked(),
        Stream.concat(blocker.asked().stream(), action.lead().parties().stream()).toList(),
        since.isAfter(milestone.due()) ? since : milestone.due(),
        since,
        "b" + blocker.id() + "/",
        false);
  }

  /** The first group that may be told. */
  Optional<Long> group() {
    return parties.stream()
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .map(Party::id)
        .findFirst();
  }
}
