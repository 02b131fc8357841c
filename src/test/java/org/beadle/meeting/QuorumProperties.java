package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.beadle.board.Seat;

/** What holds for every rule of quorum, whoever sits where. */
class QuorumProperties {

  /**
   * A rule over a table, with who sits in each seat and what each answered; empty for nobody and
   * nothing.
   */
  record Meeting(
      Table table,
      QuorumCheck check,
      List<Optional<FilledSeat>> sitting,
      List<Optional<Answer>> answers) {
    List<FilledSeat> present() {
      return sitting.stream().flatMap(Optional::stream).toList();
    }

    List<Answer> answered() {
      return answers.stream().flatMap(Optional::stream).toList();
    }
  }

  @Provide
  Arbitrary<Meeting> meetings() {
    Arbitrary<List<int[]>> seats =
        Combinators.combine(
                Arbitraries.integers().between(0, Table.AGENCIES.size() - 1),
                Arbitraries.integers().between(299, 304))
            .as((agency, holder) -> new int[] {agency, holder})
            .list()
            .ofMinSize(1)
            .ofMaxSize(9);
    Arbitrary<List<Integer>> choices = Arbitraries.integers().between(0, 5).list().ofSize(9);
    return Combinators.combine(seats, rules(), flags(), flags(), choices, choices)
        .as(QuorumProperties::meeting);
  }

  private static Arbitrary<String> rules() {
    return Arbitraries.of(
        "none",
        "1",
        "3",
        "half",
        "2/3",
        "100%",
        "police each",
        "police, health and council each",
        "(police or health) and council each",
        "2 and police or schools each",
        "half and council, schools and probation each");
  }

  private static Arbitrary<String> flags() {
    return Arbitraries.of("yes", "no");
  }

  private static Meeting meeting(
      List<int[]> seats,
      String rule,
      String deputies,
      String dual,
      List<Integer> sitting,
      List<Integer> answers) {
    Table table = new Table();
    for (int[] seat : seats)
      if (seat[1] == 299) table.vacant(seat[0]);
      else table.seat(seat[0], seat[1]);
    QuorumCheck check = table.rule(rule, "deputies-count", deputies, "dual-seats-count", dual);
    return new Meeting(
        table,
        check,
        IntStream.range(0, seats.size())
            .mapToObj(at -> sitting(table.seats.get(at), sitting.get(at)))
            .toList(),
        IntStream.range(0, seats.size())
            .mapToObj(at -> answer(table.seats.get(at), answers.get(at)))
            .toList());
  }

  private static Optional<FilledSeat> sitting(Seat seat, int choice) {
    return switch (choice) {
      case 0, 1 -> seat.holder().isPresent() ? Optional.of(Table.present(seat)) : Optional.empty();
      case 2 -> Optional.of(Table.deputy(seat, "One deputy"));
      case 3 -> Optional.of(Table.deputy(seat, "Another deputy"));
      default -> Optional.empty();
    };
  }

  private static Optional<Answer> answer(Seat seat, int choice) {
    return switch (choice) {
      case 0, 1 ->
          seat.holder().isPresent()
              ? Optional.of(Table.answer(seat, Answer.Kind.COMING))
              : Optional.empty();
      case 2 -> Optional.of(Table.answer(seat, Answer.Kind.DEPUTY));
      case 3 -> Optional.of(Table.answer(seat, Answer.Kind.APOLOGIES));
      default -> Optional.empty();
    };
  }

  @Property
  void moreWhoComeNeverMakeItInquorate(@ForAll("meetings") Meeting meeting) {
    List<FilledSeat> so = new ArrayList<>();
    boolean held = Table.holds(meeting.check().of(so));
    for (FilledSeat one : meeting.present()) {
      so.add(one);
      boolean holds = Table.holds(meeting.check().of(so));
      assertThat(holds || !held).as("with %s, once quorate", so).isTrue();
      held = holds;
    }
  }

  @Property
  void whatLacksIsNothingExactlyWhereItIsMet(@ForAll("meetings") Meeting meeting) {
    Quorate quorate = meeting.check().of(meeting.present());
    if (quorate instanceof Quorate.NotMet not) assertThat(not.lack().isNothing()).isFalse();
    if (quorate instanceof Quorate.NotMet not)
      assertThat(not.lack().classes()).containsAll(not.lack().unseated());
  }

  @Property
  void countingOnceIsNeverEasierThanCountingForBothUnlessAPartIsAsked(
      @ForAll("meetings") Meeting meeting, @ForAll @IntRange(min = 1, max = 9) int number) {
    String rule = number + " and police, council and schools each";
    boolean once =
        Table.holds(meeting.table().rule(rule, "dual-seats-count", "no").of(meeting.present()));
    boolean both = Table.holds(meeting.table().rule(rule).of(meeting.present()));
    assertThat(!once || both).isTrue();
  }

  @Property
  void withoutDeputiesItIsNeverEasier(
      @ForAll("meetings") Meeting meeting, @ForAll("rule") String rule) {
    boolean without =
        Table.holds(meeting.table().rule(rule, "deputies-count", "no").of(meeting.present()));
    assertThat(!without || Table.holds(meeting.table().rule(rule).of(meeting.present()))).isTrue();
  }

  @Provide
  Arbitrary<String> rule() {
    return rules();
  }

  @Property
  void aNumberHoldsFromExactlyThatManyOn(
      @ForAll @IntRange(min = 1, max = 6) int number,
      @ForAll @IntRange(min = 0, max = 6) int come) {
    Table table = Table.full();
    List<FilledSeat> there = table.seats.stream().limit(come).map(Table::present).toList();
    assertThat(Table.holds(table.rule("" + number).of(there))).isEqualTo(come >= number);
  }

  @Property
  void aPartHoldsFromExactlyThatPartOn(
      @ForAll @IntRange(min = 1, max = 12) int under,
      @ForAll @IntRange(min = 1, max = 12) int over,
      @ForAll @IntRange(min = 0, max = 6) int come) {
    if (over > under) return;
    Table table = Table.full();
    List<FilledSeat> there = table.seats.stream().limit(come).map(Table::present).toList();
    boolean enough = come * under >= over * table.seats.size();
    assertThat(Table.holds(table.rule(over + "/" + under).of(there))).isEqualTo(enough);
  }

  @Property
  void theForecastIsRightWhateverThoseDoWhoHaveNotAnswered(@ForAll("meetings") Meeting meeting) {
    QuorumForecast forecast = QuorumForecast.of(meeting.check(), meeting.answered());
    List<FilledSeat> come =
        new ArrayList<>(FilledSeat.of(meeting.answered(), meeting.table().seats));
    for (int at = 0; at < meeting.answers().size(); at++) {
      boolean vacant = meeting.table().seats.get(at).holder().isEmpty();
      if (meeting.answers().get(at).isEmpty() && !vacant)
        meeting.sitting().get(at).ifPresent(come::add);
    }
    boolean holds = Table.holds(meeting.check().of(come));
    if (forecast instanceof QuorumForecast.Certain) assertThat(holds).isTrue();
    if (forecast instanceof QuorumForecast.Inquorate) assertThat(holds).isFalse();
  }

  @Property
  void onceAllHaveAnsweredTheForecastIsTheOutcome(@ForAll("meetings") Meeting meeting) {
    List<Answer> all = new ArrayList<>();
    for (int at = 0; at < meeting.answers().size(); at++) {
      Seat seat = meeting.table().seats.get(at);
      all.add(meeting.answers().get(at).orElseGet(() -> Table.answer(seat, Answer.Kind.APOLOGIES)));
    }
    QuorumForecast forecast = QuorumForecast.of(meeting.check(), all);
    assertThat(forecast).isNotInstanceOf(QuorumForecast.Open.class);
    boolean none = meeting.check().of(List.of()) instanceof Quorate.NoRule;
    boolean holds = Table.holds(meeting.check().of(FilledSeat.of(all, meeting.table().seats)));
    assertThat(forecast instanceof QuorumForecast.Certain).isEqualTo(holds && !none);
  }
}
