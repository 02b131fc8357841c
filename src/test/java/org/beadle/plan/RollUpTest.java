package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RollUpTest {
  @Test
  void countsEveryColourFromWorstToBest() {
    RollUp rollUp = RollUp.of(List.of(Rag.GREEN, Rag.BLUE, Rag.GREEN, Rag.AMBER));
    assertThat(rollUp.counts().keySet())
        .containsExactly(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.GREY, Rag.BLUE);
    assertThat(rollUp.counts().values()).containsExactly(0, 1, 2, 0, 1);
    assertThat(rollUp.total()).isEqualTo(4);
    assertThat(rollUp.worst()).isEqualTo(Rag.AMBER);
  }

  @Test
  void isGreyWhereThereIsNothingToCount() {
    assertThat(RollUp.NOTHING.worst()).isEqualTo(Rag.GREY);
    assertThat(RollUp.NOTHING.total()).isZero();
  }

  @Test
  void isBlueOnlyWhereEverythingIsComplete() {
    assertThat(RollUp.of(List.of(Rag.BLUE, Rag.BLUE)).worst()).isEqualTo(Rag.BLUE);
    assertThat(RollUp.of(List.of(Rag.BLUE, Rag.GREY)).worst()).isEqualTo(Rag.GREY);
  }

  @Property
  void anActionMoreNeverMakesTheWorstBetter(@ForAll List<Rag> colours, @ForAll Rag more) {
    RollUp before = RollUp.of(colours);
    RollUp after = before.and(RollUp.of(List.of(more)));
    if (!colours.isEmpty()) assertThat(after.worst()).isLessThanOrEqualTo(before.worst());
    assertThat(after.worst()).isLessThanOrEqualTo(more);
    assertThat(after.total()).isEqualTo(before.total() + 1);
  }

  @Property
  void twoTogetherAreAsCountedAtOnce(@ForAll List<Rag> some, @ForAll List<Rag> others) {
    List<Rag> all = new ArrayList<>(some);
    all.addAll(others);
    assertThat(RollUp.of(some).and(RollUp.of(others))).isEqualTo(RollUp.of(all));
  }

  @Property
  void theWorseOfTwoIsOneOfThemInEitherOrder(@ForAll Rag one, @ForAll Rag other) {
    assertThat(one.worse(other)).isEqualTo(other.worse(one)).isIn(one, other);
    assertThat(one.worse(other)).isEqualTo(Rag.worst(List.of(one, other)));
  }
}
