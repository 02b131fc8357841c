package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.beadle.board.Policies;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/** What holds of every board in which nobody reacts, whoever is away and whatever is blocked. */
@Domain(SampleBoards.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class LadderProperties {
  private static final LocalDate FIRST = SampleBoards.FIRST.minusDays(40);

  /** The last due day, blocked and paused for as long as may be, and everybody away after it. */
  private static final LocalDate LAST = SampleBoards.FIRST.plusDays(300 + 28 + 40 + 60 + 60);

  private static final int MANY = 30;

  @Property(tries = MANY)
  void everyMissedDeadlineReachesTheTopStep(@ForAll Snapshot board) {
    Sweeps sweeps = new Sweeps(board).daily(FIRST, LAST);
    Set<String> taken =
        sweeps.sent().stream()
            .flatMap(sent -> sent.planned().keys().stream())
            .filter(key -> key.rule().equals("escalation") && key.recipient().startsWith("person:"))
            .map(NudgeKey::occurrence)
            .collect(Collectors.toSet());

    for (Action action : board.actions())
      if (action.closure().isEmpty())
        for (Milestone milestone : action.milestones()) {
          int top = board.policiesOf(action).get(Policies.LADDER).top().daysLate();
          String start = milestone.id() + "/" + milestone.due() + "/";
          String end = "+" + top;
          assertThat(taken)
              .as("the top step for %s, due %s", action.ref(), milestone.due())
              .anyMatch(key -> key.startsWith(start) && key.endsWith(end));
        }
  }

  @Property(tries = MANY)
  void noStepOfTheLadderIsTakenTwice(@ForAll Snapshot board) {
    Sweeps sweeps = new Sweeps(board).daily(FIRST, LAST);

    assertThat(
            sweeps.sent().stream()
                .flatMap(sent -> sent.planned().keys().stream())
                .filter(key -> key.rule().equals("escalation"))
                .filter(key -> key.recipient().startsWith("person:"))
                .map(NudgeKey::occurrence))
        .doesNotHaveDuplicates();
  }

  @Property(tries = MANY)
  void nobodyIsToldAnythingWhileAway(@ForAll Snapshot board) {
    Sweeps sweeps = new Sweeps(board).daily(FIRST, LAST);

    assertThat(sweeps.sent())
        .allSatisfy(
            sent -> {
              if (sent.planned().recipient() instanceof Recipient.Person(long id))
                assertThat(board.circumstances().isAway(id, sent.planned().day())).isFalse();
            });
  }

  @Property(tries = 10)
  void theClockChangesMoveNothing(@ForAll Snapshot board) {
    assertThat(days(board, "Europe/London")).isEqualTo(days(board, "UTC"));
  }

  /** What is said on which day, with the board in another zone. */
  private static List<String> days(Snapshot board, String zone) {
    Snapshot there =
        SampleBoard.snapshot(
            SampleBoard.roster(ZoneId.of(zone), SampleBoard.members()),
            board.rules(),
            board.calendar(),
            board.actions(),
            board.channels(),
            board.since(),
            board.circumstances());
    return new Sweeps(there)
        .daily(FIRST, LAST).sent().stream()
            .flatMap(
                sent -> sent.planned().keys().stream().map(key -> sent.planned().day() + " " + key))
            .sorted()
            .toList();
  }

  @Property(tries = MANY)
  void afterADayAWeekendOrAMonthDownEachIsToldOnceOldestFirst(
      @ForAll Snapshot board,
      @ForAll @IntRange(max = 300) int begins,
      @ForAll("outages") int days) {
    LocalDate down = FIRST.plusDays(begins);
    LocalDate back = board.hours().onOrAfter(down.plusDays(days));
    Sweeps sweeps = new Sweeps(board).daily(FIRST, down.minusDays(1));
    Set<NudgeKey> before = Set.copyOf(sweeps.recorded());

    List<Planned> caughtUp = sweeps.on(back);

    assertThat(caughtUp)
        .extracting(planned -> planned.kind() + planned.recipient().text())
        .doesNotHaveDuplicates();
    assertThat(caughtUp.stream().flatMap(planned -> planned.keys().stream()))
        .doesNotHaveDuplicates()
        .noneMatch(before::contains);
    for (Planned planned : caughtUp)
      assertThat(dueDays(planned)).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(sweeps.on(back)).isEmpty();
    assertDigestsMarked(board, caughtUp, back);
  }

  @Provide
  Arbitrary<Integer> outages() {
    return Arbitraries.of(1, 3, 30);
  }

  private static List<LocalDate> dueDays(Planned planned) {
    return planned.nudges().stream()
        .filter(Nudge.OnPromise.class::isInstance)
        .map(nudge -> ((Nudge.OnPromise) nudge).promise().milestone().due())
        .toList();
  }

  /** A digest that was missed says so; one whose day it is does not. */
  private static void assertDigestsMarked(Snapshot board, List<Planned> planned, LocalDate day) {
    assertThat(planned.stream().flatMap(each -> each.nudges().stream()))
        .filteredOn(Nudge.WeeklyDigest.class::isInstance)
        .allSatisfy(
            nudge -> {
              Nudge.WeeklyDigest digest = (Nudge.WeeklyDigest) nudge;
              boolean onItsDay = board.hours().onOrAfter(digest.week().digestDay()).equals(day);
              assertThat(digest.late()).isEqualTo(!onItsDay);
            });
  }

  @Property(tries = MANY)
  void sweepingAgainAtAnyTimeOfTheDayGivesNothingNew(
      @ForAll Snapshot board, @ForAll @IntRange(max = 400) int day) {
    Sweeps sweeps = new Sweeps(board).daily(FIRST, FIRST.plusDays(day));
    Instant noon = sweeps.at(FIRST.plusDays(day), LocalTime.NOON);

    assertThat(sweeps.at(noon)).isEmpty();
  }
}
