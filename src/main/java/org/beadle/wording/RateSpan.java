package org.beadle.wording;

import java.util.Optional;
import org.beadle.meeting.BoardYear;

/** Of which days an answer about attendance tells. */
final class RateSpan {
  private RateSpan() {}

  /** {@code from 1 April 2012 to 31 March 2013}, with a space in front. */
  static String of(Optional<BoardYear> year) {
    return year.map(it -> " from " + Days.written(it.first()) + " to " + Days.written(it.last()))
        .orElse(" in all years");
  }
}
