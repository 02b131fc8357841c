package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

@Domain(SampleBoards.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class NudgesProperties {
  private static final LocalDate FIRST = SampleBoards.FIRST.minusDays(40);
  private static final LocalDate LAST = SampleBoards.FIRST.plusDays(420);
  private static final int MANY = 30;

  @Property(tries = MANY)
  void noKeyIsEverRecordedTwice(
      @ForAll Snapshot board, @ForAll @Size(50) List<@IntRange(max = 20_000) Integer> minutes) {
    Sweeps sweeps = new Sweeps(board);
    Instant now = sweeps.at(FIRST, LocalTime.MIDNIGHT);
    for (int gap : minutes) {
      now = now.plus(Duration.ofMinutes(gap));
      sweeps.at(now);
    }
    assertThat(keys(sweeps.sent())).doesNotHaveDuplicates();
  }

  @Property(tries = MANY)
  void nothingIsSentOutsideHoursOrOnADayOff(
      @ForAll Snapshot board, @ForAll @Size(50) List<@IntRange(max = 20_000) Integer> minutes) {
    Sweeps sweeps = new Sweeps(board);
    Instant now = sweeps.at(FIRST, LocalTime.MIDNIGHT);
    for (int gap : minutes) {
      now = now.plus(Duration.ofMinutes(gap));
      sweeps.at(now);
    }
    assertThat(sweeps.sent()).allSatisfy(sent -> assertThat(mayBeSent(board, sent)).isTrue());
  }

  private static boolean mayBeSent(Snapshot board, Sweeps.Sent sent) {
    ZonedDateTime local = sent.at().atZone(board.roster().board().zone());
    return board.calendar().isWorkingDay(local.toLocalDate())
        && local.getHour() >= 9
        && local.getHour() < 17
        && sent.planned().day().equals(local.toLocalDate())
        && !sent.planned().at().isAfter(sent.at());
  }

  @Property(tries = MANY)
  void theSameSweepGivesTheSameAndAfterItIsRecordedNothing(
      @ForAll Snapshot board, @ForAll @IntRange(max = 450) int day) {
    Sweeps sweeps = new Sweeps(board);
    LocalDate on = board.calendar().onOrAfter(FIRST.plusDays(day));
    Instant now = sweeps.at(on, LocalTime.NOON);

    assertThat(Nudges.due(board, now, Set.of())).isEqualTo(Nudges.due(board, now, Set.of()));
    sweeps.at(now);
    assertThat(sweeps.at(now)).isEmpty();
  }

  @Property(tries = MANY)
  void aPersonHasOneMessageADay(@ForAll Snapshot board) {
    Sweeps sweeps = new Sweeps(board).daily(FIRST, LAST);

    assertThat(sweeps.sent().stream().map(Sweeps.Sent::planned))
        .filteredOn(planned -> planned.kind() == Planned.Kind.PERSONAL)
        .extracting(planned -> planned.recipient().text() + planned.day())
        .doesNotHaveDuplicates();
  }

  @Property(tries = MANY)
  void noStepOfAMilestoneIsLostByMovingIt(@ForAll Snapshot board) {
    Snapshot plain = withoutHolds(board);
    Sweeps sweeps = new Sweeps(plain).daily(FIRST, LAST);
    Set<String> recorded =
        sweeps.sent().stream()
            .flatMap(
                sent -> sent.planned().keys().stream().map(key -> on(sent.planned().day(), key)))
            .collect(Collectors.toSet());

    assertThat(recorded).containsAll(expected(plain));
  }

  /** Each step's key with the day on which it is to be recorded, worked out here a second time. */
  private static List<String> expected(Snapshot board) {
    List<String> expected = new ArrayList<>();
    for (Action action : board.actions())
      for (Milestone milestone : action.milestones()) {
        for (int before : List.of(28, 14, 7, 1, 0)) {
          LocalDate day = milestone.due().minusDays(before);
          while (!board.calendar().isWorkingDay(day)) day = day.minusDays(1);
          expected.add(day + " " + milestone.id() + "/" + milestone.due() + signed(-before));
        }
        for (int after : List.of(1, 3, 7, 14, 21, 28)) {
          LocalDate day = milestone.due().plusDays(after);
          while (!board.calendar().isWorkingDay(day)) day = day.plusDays(1);
          expected.add(day + " " + milestone.id() + "/" + milestone.due() + signed(after));
        }
      }
    return expected;
  }

  private static String signed(int days) {
    return "/" + (days < 0 ? "-" : "+") + Math.abs(days);
  }

  private static String on(LocalDate day, NudgeKey key) {
    return day + " " + key.occurrence();
  }

  private static Snapshot withoutHolds(Snapshot board) {
    List<Action> open =
        board.actions().stream()
            .filter(action -> action.closure().isEmpty() && action.snoozedUntil().isEmpty())
            .filter(action -> action.lastUpdate().isEmpty() && action.blocker().isEmpty())
            .filter(
                action -> action.milestones().stream().allMatch(each -> each.promised().isEmpty()))
            .toList();
    return SampleBoard.snapshot(
        board.roster(), board.policies(), board.calendar(), open, board.channels(), board.since());
  }

  @Property(tries = 5)
  void howOftenItIsSweptMakesNoDifference(@ForAll Snapshot board) {
    Sweeps daily = new Sweeps(board);
    Sweeps often = new Sweeps(board);
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      daily.on(day);
      for (int quarter = 0; quarter < 96; quarter++)
        often.at(often.at(day, LocalTime.MIDNIGHT).plus(Duration.ofMinutes(15L * quarter)));
      assertThat(often.recorded()).isEqualTo(daily.recorded());
    }
  }

  @Property(tries = MANY)
  @Label("after a pause each recipient has one message, and all goes on as if there had been none")
  void afterAPauseEachRecipientHasOneMessageAndAllGoesOnAsBefore(
      @ForAll Snapshot board,
      @ForAll @IntRange(max = 300) int begins,
      @ForAll @IntRange(min = 1, max = 120) int days) {
    LocalDate pause = FIRST.plusDays(begins);
    LocalDate back = pause.plusDays(days);
    Sweeps steady = new Sweeps(board).daily(FIRST, back);
    Sweeps paused = new Sweeps(board).daily(FIRST, pause.minusDays(1));

    Set<NudgeKey> before = new HashSet<>(paused.recorded());
    List<Planned> caughtUp =
        paused.daily(back, back).sent().stream().map(Sweeps.Sent::planned).toList();

    assertThat(caughtUp.stream().filter(planned -> planned.day().equals(back)))
        .extracting(planned -> planned.kind() + planned.recipient().text())
        .doesNotHaveDuplicates();
    assertThat(paused.recorded()).containsAll(before);
    int steadily = steady.sent().size();
    int afterPause = paused.sent().size();
    steady.daily(back.plusDays(1), LAST);
    paused.daily(back.plusDays(1), LAST);
    assertThat(later(paused, afterPause, back)).isEqualTo(later(steady, steadily, back));
  }

  /** What was told after a pause's end, once the days of catching up are over. */
  private static List<NudgeKey> later(Sweeps sweeps, int from, LocalDate back) {
    return sweeps.sent().stream()
        .skip(from)
        .filter(sent -> sent.planned().day().isAfter(back.plusDays(60)))
        .flatMap(sent -> sent.planned().nudges().stream().map(Nudge::key))
        .toList();
  }

  @Property(tries = 10)
  void whatLiesBeyondTheHorizonIsNotDue(@ForAll Snapshot board) {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      LocalDate horizon = Nudges.horizon(board.rules(), board.calendar(), day);
      Instant noon = new Sweeps(board).at(day, LocalTime.NOON);
      assertThat(promises(Nudges.due(board, noon, Set.of())))
          .allSatisfy(promise -> assertThat(promise.milestone().due()).isBeforeOrEqualTo(horizon));
    }
  }

  private static Stream<Promise> promises(List<Planned> planned) {
    return planned.stream()
        .flatMap(each -> each.nudges().stream())
        .flatMap(
            nudge ->
                nudge instanceof Nudge.OnPromise on ? Stream.of(on.promise()) : Stream.empty());
  }

  private static List<NudgeKey> keys(List<Sweeps.Sent> sent) {
    return sent.stream().flatMap(each -> each.planned().keys().stream()).toList();
  }
}
