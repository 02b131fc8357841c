package org.beadle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Figures hundred =
      new Figures(LongStream.rangeClosed(1, 100).map(each -> each * 1_000_000).toArray(), 2, 4);

  @Test
  void aPercentileIsATimeThatWasMeasured() {
    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(99.5)).isEqualTo(100);
    assertThat(hundred.percentile(100)).isEqualTo(100);
    assertThat(hundred.percentile(0.1)).isEqualTo(1);
  }

  @Test
  void aRateCountsGoodAnswersOnly() {
    assertThat(hundred.perSecond()).isEqualTo(25);
  }

  @Test
  void withoutAnswersThereIsNoPercentile() {
    assertThat(new Figures(new long[0], 5, 1).percentile(99)).isNaN();
  }

  @Test
  void partsComeTogetherInOrder() {
    Figures both =
        Figures.together(
            List.of(
                new Figures(new long[] {2_000_000, 4_000_000}, 1, 1),
                new Figures(new long[] {1_000_000}, 0, 2)));
    assertThat(both).isEqualTo(new Figures(new long[] {1_000_000, 2_000_000, 4_000_000}, 1, 3));
  }

  @Test
  void theMedianIsTheMiddleOfTheSorted() {
    assertThat(Figures.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
    assertThat(Figures.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
  }

  @Test
  void aTargetIsReachedAtItsBoundAndMissedBeyond() {
    assertThat(new Target("ratio", 0.35, 0.35, true).isReached()).isTrue();
    assertThat(new Target("ratio", 0.34, 0.35, true).isReached()).isFalse();
    assertThat(new Target("p99", 50, 50, false).isReached()).isTrue();
    assertThat(new Target("p99", Double.NaN, 50, false).isReached()).isFalse();
    assertThat(new Target("p99", 51, 50, false)).asString().endsWith("MISSED");
  }
}
