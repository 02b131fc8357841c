package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.plan.SampleAction.TODAY;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beadle.board.Policies;

class ColouringPropertyTest {
  private record Due(int days, boolean slippedLate, boolean met) {}

  @Property
  void anOpenActionPastItsDueDayIsRed(
      @ForAll("open") SampleAction action,
      @ForAll boolean held,
      @ForAll("acceptance") Policies board) {
    Action built = action.build();
    if (built.daysLate(TODAY) > 0)
      assertThat(Colouring.of(built, held, board, TODAY).computed()).isEqualTo(Rag.RED);
  }

  @Property
  void nothingOpenIsBlue(
      @ForAll("open") SampleAction action,
      @ForAll boolean held,
      @ForAll Rag declared,
      @ForAll("acceptance") Policies board) {
    Colours colours = Colouring.of(action.declared(declared).build(), held, board, TODAY);
    assertThat(List.of(colours.computed(), colours.shown())).doesNotContain(Rag.BLUE);
  }

  @Property
  void whatIsAcceptedIsBlueWhateverElseIsTrue(
      @ForAll("open") SampleAction action,
      @ForAll boolean held,
      @ForAll Rag declared,
      @ForAll("acceptance") Policies board) {
    Colours colours =
        Colouring.of(action.declared(declared).accepted().build(), held, board, TODAY);
    assertThat(List.of(colours.computed(), colours.shown())).containsOnly(Rag.BLUE);
  }

  @Property
  void aHoldersWordNeverMakesTheShownColourBetterThanTheDates(
      @ForAll("open") SampleAction action, @ForAll boolean held, @ForAll Rag declared) {
    Colours colours =
        Colouring.of(action.declared(declared).build(), held, Policies.DEFAULT, TODAY);
    assertThat(colours.shown()).isLessThanOrEqualTo(colours.computed());
  }

  @Property
  void aFreshUpdateNeverMakesTheComputedColourWorseUnlessItTellsThatWorkHasBegun(
      @ForAll("open") SampleAction action, @ForAll boolean held) {
    Rag before = Colouring.of(action.build(), held, Policies.DEFAULT, TODAY).computed();
    Rag after = Colouring.of(action.updated(0).build(), held, Policies.DEFAULT, TODAY).computed();
    assertThat(after == Rag.GREEN || after.compareTo(before) >= 0).isTrue();
  }

  @Property
  void thereIsAlwaysAReason(@ForAll("open") SampleAction action, @ForAll boolean held) {
    assertThat(Colouring.of(action.build(), held, Policies.DEFAULT, TODAY).reason())
        .isNotBlank()
        .hasSizeLessThan(200);
  }

  @Provide
  Arbitrary<SampleAction> open() {
    Arbitrary<Due> due =
        Combinators.combine(
                Arbitraries.integers().between(-90, 90),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as(Due::new);
    Arbitrary<Integer> silent = Arbitraries.integers().between(-1, 90);
    return Combinators.combine(due.list().ofMaxSize(3), silent, Arbitraries.of(true, false))
        .as(ColouringPropertyTest::action);
  }

  private static SampleAction action(List<Due> all, int silent, boolean newDateAwaited) {
    SampleAction action = new SampleAction();
    all.forEach(due -> action.milestone(due.days(), due.slippedLate(), due.met()));
    if (silent >= 0) action.updated(silent);
    return newDateAwaited ? action.newDateAwaited() : action;
  }

  @Provide
  Arbitrary<Policies> acceptance() {
    return Arbitraries.of("yes", "no").map(it -> new Policies(Map.of("acceptance", it)));
  }
}
