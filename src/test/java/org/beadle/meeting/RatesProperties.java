package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatesProperties {
  private static final Set<Mark> UNEXPECTED = Set.of(Mark.IN_ATTENDANCE, Mark.NOT_EXPECTED);

  private static final LocalDate DAY = LocalDate.of(2012, 9, 5);

  @Provide
  Arbitrary<List<Sitting>> sittings() {
    return SampleSittings.arbitrary(DAY);
  }

  @Property
  void aPercentageIsRoundedHalfUp(
      @ForAll @IntRange(max = 1_000_000) int attended, @ForAll @IntRange(min = 1) int expected) {
    int exact =
        BigDecimal.valueOf(attended)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(expected), 0, RoundingMode.HALF_UP)
            .intValue();
    assertThat(new Rate(attended, expected).percent()).hasValue(exact);
  }

  @Property
  void aHalfGoesUp(@ForAll @IntRange(max = 99) int percent) {
    assertThat(new Rate(2 * percent + 1, 200).percent()).hasValue(percent + 1);
  }

  @Property
  void theTotalIsTheSumOfWhatWasHeldAndKnownWhoeverMaySeeIt(
      @ForAll("sittings") List<Sitting> shown,
      @ForAll("sittings") List<Sitting> concealed,
      @ForAll boolean deputiesCount) {
    Rates rates = Rates.of(shown, concealed, deputiesCount);
    List<Sitting> all = Stream.concat(shown.stream(), concealed.stream()).toList();
    long attended = all.stream().mapToLong(each -> attended(each, deputiesCount)).sum();
    long expected = all.stream().mapToLong(RatesProperties::expected).sum();
    assertThat(rates.rate()).isEqualTo(new Rate(attended, expected));
    assertThat(rates.counted()).isEqualTo((int) all.stream().filter(Sitting::isKnown).count());
  }

  private static long attended(Sitting sitting, boolean deputiesCount) {
    if (!counts(sitting)) return 0;
    return registered(sitting)
        ? entries(sitting)
            .filter(mark -> mark == Mark.PRESENT || deputiesCount && mark == Mark.DEPUTY)
            .count()
        : sitting.meeting().attendance().map(AttendanceCount::present).orElse(0);
  }

  private static long expected(Sitting sitting) {
    if (!counts(sitting)) return 0;
    return registered(sitting)
        ? entries(sitting).filter(mark -> !UNEXPECTED.contains(mark)).count()
        : sitting.meeting().attendance().map(AttendanceCount::expected).orElse(0);
  }

  private static boolean counts(Sitting sitting) {
    return sitting.meeting().state() == Meeting.State.HELD
        && sitting.meeting().kind() == Meeting.Kind.MEETING;
  }

  private static boolean registered(Sitting sitting) {
    return sitting.register().flatMap(Register::confirmed).isPresent();
  }

  private static Stream<Mark> entries(Sitting sitting) {
    return sitting.register().orElseThrow().entries().stream().map(RegisterEntry::mark);
  }

  @Property
  void theGroupsHoldEachHeldMeetingOnceAndMakeUpTheTotal(@ForAll("sittings") List<Sitting> shown) {
    Rates rates = Rates.of(shown, List.of(), true);
    assertThat(rates.groups()).extracting(Rates.OfGroup::group).doesNotHaveDuplicates();
    assertThat(rates.sittings())
        .containsExactlyInAnyOrderElementsOf(
            shown.stream().filter(each -> each.meeting().state() == Meeting.State.HELD).toList());
    assertThat(
            rates.groups().stream()
                .map(Rates.OfGroup::total)
                .reduce(Attendance.NONE, Attendance::and))
        .isEqualTo(rates.total());
  }

  @Property
  void withDeputiesItIsNeverLessThanWithout(@ForAll("sittings") List<Sitting> shown) {
    Rates rates = Rates.of(shown, List.of(), true);
    assertThat(rates.rate().attended()).isGreaterThanOrEqualTo(rates.otherRate().attended());
    assertThat(rates.rate().expected()).isEqualTo(rates.otherRate().expected());
    assertThat(rates.rate().attended() - rates.otherRate().attended())
        .isEqualTo(rates.total().registered().deputies());
  }

  @Property
  void theAgenciesAndPeopleMakeUpWhatTheRegistersSayOfSeats(
      @ForAll("sittings") List<Sitting> shown) {
    List<Participation> parties = Participation.of(shown, SampleSittings.ROSTER);
    assertThat(parties).extracting(Participation::party).doesNotHaveDuplicates();
    Turnout sum = parties.stream().map(Participation::turnout).reduce(Turnout.NONE, Turnout::and);
    Turnout all = Attendance.over(shown).registered();
    assertThat(sum)
        .isEqualTo(new Turnout(all.present(), all.deputies(), all.apologies(), all.absent(), 0));
  }

  @Property
  void runsHoldEachAbsenceOfASeatOnce(@ForAll("sittings") List<Sitting> shown) {
    List<Run> runs = Run.of(Presence.of(shown), SampleSittings.ROSTER);
    assertThat(runs.stream().mapToLong(Run::length).sum())
        .isEqualTo(Attendance.over(shown).registered().absent());
    assertThat(runs).allMatch(run -> run.length() > 0);
    assertThat(runs.stream().filter(Run::lasts)).extracting(Run::seat).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-30_000, 30_000).map(DAY::plusDays);
  }

  /** Days that every year has. */
  @Provide
  Arbitrary<MonthDay> starts() {
    return Arbitraries.integers()
        .between(1, 365)
        .map(day -> MonthDay.from(LocalDate.ofYearDay(2001, day)));
  }

  @Property
  void eachDayIsOfOneYearOfTheBoard(
      @ForAll("days") LocalDate day, @ForAll("starts") MonthDay starts) {
    BoardYear year = BoardYear.holding(day, starts);
    assertThat(year.holds(day)).isTrue();
    assertThat(MonthDay.from(year.first())).isEqualTo(starts);
    assertThat(year).isEqualTo(BoardYear.beginningIn(year.begins(), starts));
    BoardYear before = BoardYear.holding(year.first().minusDays(1), starts);
    assertThat(before.last().plusDays(1)).isEqualTo(year.first());
    assertThat(before.holds(day)).isFalse();
  }
}
