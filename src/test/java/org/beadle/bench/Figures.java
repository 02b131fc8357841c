package org.beadle.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What a load came to.
 *
 * @param nanoseconds how long each answer took, sorted
 * @param failures answers that were not what they should be; they are not among the others
 * @param seconds how long the whole took
 */
record Figures(long[] nanoseconds, int failures, double seconds) {

  /** Brings several loads of one kind together. */
  static Figures together(List<Figures> parts) {
    long[] all =
        parts.stream().flatMapToLong(part -> LongStream.of(part.nanoseconds())).sorted().toArray();
    return new Figures(
        all,
        parts.stream().mapToInt(Figures::failures).sum(),
        parts.stream().mapToDouble(Figures::seconds).sum());
  }

  int answers() {
    return nanoseconds.length;
  }

  /** Good answers in a second. */
  double perSecond() {
    return answers() / seconds;
  }

  /**
   * The time, in milliseconds, within which so many of the answers came.
   *
   * @param percent above 0, at most 100
   */
  double percentile(double percent) {
    if (nanoseconds.length == 0) return Double.NaN;
    int rank = (int) Math.ceil(percent / 100 * nanoseconds.length);
    return nanoseconds[Math.max(1, rank) - 1] / 1e6;
  }

  /** The middle of some measurements. */
  static double median(List<Double> measured) {
    double[] sorted = measured.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures
        && Arrays.equals(nanoseconds, figures.nanoseconds)
        && failures == figures.failures
        && seconds == figures.seconds;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(nanoseconds);
  }
}
