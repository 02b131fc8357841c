package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatesProperties {
  private static final LocalDate DAY = LocalDate.of(2012, 9, 5);

  @Provide
  Arbitrary<List<Meeting>> meetings() {
    Arbitrary<Optional<AttendanceCount>> counts =
        Combinators.combine(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 60))
            .as((present, expected) -> new AttendanceCount(present, expected, OptionalInt.empty()))
            .optional();
    return Combinators.combine(
            Arbitraries.longs().between(1, 4),
            Arbitraries.of(Meeting.Kind.class),
            Arbitraries.of(Meeting.State.class),
            counts)
        .as(
            (group, kind, state, count) ->
                new Meeting(1, group, DAY, Optional.empty(), kind, state, count))
        .list()
        .ofMaxSize(30);
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
  void theTotalIsTheSumOfWhatWasHeldAndCountedWhoeverMaySeeIt(
      @ForAll("meetings") List<Meeting> shown, @ForAll("meetings") List<Meeting> concealed) {
    Rates rates = Rates.of(shown, concealed);
    long attended = 0;
    long expected = 0;
    int meetings = 0;
    for (List<Meeting> some : List.of(shown, concealed))
      for (Meeting meeting : some)
        if (meeting.state() == Meeting.State.HELD
            && meeting.kind() == Meeting.Kind.MEETING
            && meeting.attendance().isPresent()) {
          attended += meeting.attendance().get().present();
          expected += meeting.attendance().get().expected();
          meetings++;
        }
    assertThat(rates.total()).isEqualTo(new Rate(attended, expected));
    assertThat(rates.counted()).isEqualTo(meetings);
  }

  @Property
  void theGroupsHoldEachHeldMeetingOnceAndMakeUpTheTotal(@ForAll("meetings") List<Meeting> shown) {
    Rates rates = Rates.of(shown, List.of());
    assertThat(rates.groups()).extracting(Rates.OfGroup::group).doesNotHaveDuplicates();
    assertThat(rates.groups().stream().flatMap(group -> group.meetings().stream()))
        .containsExactlyInAnyOrderElementsOf(
            shown.stream().filter(each -> each.state() == Meeting.State.HELD).toList());
    assertThat(rates.groups().stream().map(Rates.OfGroup::total).reduce(Rate.NONE, Rate::and))
        .isEqualTo(rates.total());
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
    assertThat(year.previous().last().plusDays(1)).isEqualTo(year.first());
    assertThat(BoardYear.holding(year.last().plusDays(1), starts).previous()).isEqualTo(year);
    assertThat(year.previous().holds(day)).isFalse();
  }
}
