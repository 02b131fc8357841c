package org.beadle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One piece of a cell of timescales. */
sealed interface TimescalePart {
  record Due(LocalDate day, List<String> assumptions) implements TimescalePart {
    Due and(String assumption) {
      return new Due(day, Stream.concat(assumptions.stream(), Stream.of(assumption)).toList());
    }
  }

  /** "With immediate effect". */
  record Immediate() implements TimescalePart {}

  /** "Ongoing"; also of a span that has begun. */
  record Ongoing() implements TimescalePart {}

  /** "Annually": ongoing, and reviewed every so many months. */
  record Review(int months) implements TimescalePart {}

  /** Understood, but no date: nothing at all, or "tbc". */
  record Undated(String reason) implements TimescalePart {}

  record Strange(String reason) implements TimescalePart {}
}
