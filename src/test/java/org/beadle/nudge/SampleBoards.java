package org.beadle.nudge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.beadle.board.DaysAway;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.plan.Action;

/** Boards of every sort for properties: any zone, any days off, actions in any state. */
final class SampleBoards extends DomainContextBase {
  /** The days in which the due days lie. Both changes of the clocks are among them. */
  static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

  private static final int SPAN = 300;

  @Provide
  Arbitrary<Snapshot> boards() {
    return Combinators.combine(
            zones(), daysOff(), actions(), rules(), turns(), SampleMeetings.any())
        .as(
            (zone, off, sketches, rules, turns, proceedings) -> {
              List<Action> actions = numbered(sketches);
              return new Snapshot(
                  SampleBoard.roster(zone, SampleBoard.members()),
                  rules,
                  SampleBoard.weekdays(off.toArray(LocalDate[]::new)),
                  actions,
                  SampleBoard.CHANNELS,
                  SampleBoard.SINCE,
                  turns.circumstances(actions),
                  proceedings);
            });
  }

  private Arbitrary<Rulebook> rules() {
    Arbitrary<Policies> own =
        Arbitraries.of("1 holder, 7 group chair", "3 board manager, 21 independent chair")
            .map(ladder -> new Policies(Map.of("ladder", ladder)));
    return Arbitraries.maps(
            Arbitraries.of(Scope.group(SampleBoard.NEGLECT), Scope.action(1), Scope.BOARD), own)
        .ofMaxSize(2)
        .map(Rulebook::new);
  }

  /** Who is away and who left, and what stood in whose way. */
  record Turns(
      Map<Long, List<DaysAway>> away,
      Map<Long, List<Pause>> pauses,
      Optional<Departure> departure) {
    Circumstances circumstances(List<Action> actions) {
      return new Circumstances(
          pauses,
          away,
          departure.stream()
              .map(left -> new Departure(left.member(), left.on(), left.why(), actions))
              .toList());
    }
  }

  private Arbitrary<Turns> turns() {
    Arbitrary<Long> people = Arbitraries.of(SampleBoard.members()).map(Member::person);
    Arbitrary<DaysAway> away =
        Combinators.combine(days(), Arbitraries.integers().between(0, 30))
            .as((from, length) -> new DaysAway(from, Optional.of(from.plusDays(length))));
    Arbitrary<Departure> departures =
        Combinators.combine(Arbitraries.of(SampleBoard.members()), days())
            .as((member, day) -> new Departure(member, day, Departure.Why.LEFT, List.of()));
    return Combinators.combine(
            Arbitraries.maps(people, away.list().ofMaxSize(2)).ofMaxSize(3),
            Arbitraries.maps(Arbitraries.longs().between(1, 4), pauses().list().ofMaxSize(1))
                .ofMaxSize(2),
            departures.optional(0.2))
        .as(Turns::new);
  }

  private Arbitrary<Pause> pauses() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
        .as((from, length) -> new Pause(from, Optional.of(from.plusDays(length))));
  }

  private Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/London", "Africa/Cairo", "America/Santiago", "Asia/Kolkata", "Pacific/Apia")
        .map(ZoneId::of);
  }

  private Arbitrary<Set<LocalDate>> daysOff() {
    return days().set().ofMaxSize(40);
  }

  private Arbitrary<List<Sketch>> actions() {
    return Combinators.combine(
            days().list().ofMinSize(1).ofMaxSize(3),
            leads(),
            days().optional(0.3),
            days().optional(0.2),
            days().optional(0.2),
            Arbitraries.of(State.values()))
        .as(Sketch::new)
        .list()
        .ofMaxSize(4);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
  }

  private Arbitrary<Optional<Party>> leads() {
    return Arbitraries.of(
        Optional.empty(),
        Optional.of(Party.agency(SampleBoard.POLICE)),
        Optional.of(Party.agency(SampleBoard.COUNCIL)),
        Optional.of(Party.group(SampleBoard.NEGLECT)),
        Optional.of(Party.group(SampleBoard.CASE_REVIEW)));
  }

  private static List<Action> numbered(List<Sketch> sketches) {
    List<Action> actions = new ArrayList<>();
    for (Sketch sketch : sketches) actions.add(sketch.make(actions.size() + 1));
    return actions;
  }

  /** What else is the matter with an action. */
  enum State {
    OPEN,
    BLOCKED,
    CONFIDENTIAL,
    FINISHED
  }

  /** An action without its number. */
  record Sketch(
      List<LocalDate> due,
      Optional<Party> lead,
      Optional<LocalDate> lastUpdate,
      Optional<LocalDate> snoozedUntil,
      Optional<LocalDate> promised,
      State state) {
    Action make(int number) {
      SampleAction action = SampleAction.number(number).due(due.toArray(LocalDate[]::new));
      lead.ifPresentOrElse(action::ledBy, action::ledByNobody);
      lastUpdate.ifPresent(action::updated);
      snoozedUntil.ifPresent(action::snoozedUntil);
      promised.ifPresent(action::promisedBy);
      return switch (state) {
        case OPEN -> action.make();
        case BLOCKED -> action.blocked().make();
        case CONFIDENTIAL -> action.confidentialTo(SampleBoard.CASE_REVIEW).make();
        case FINISHED -> action.finished(FIRST).make();
      };
    }
  }
}
