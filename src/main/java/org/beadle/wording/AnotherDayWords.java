package org.beadle.wording;

import java.time.LocalDate;

/** Tells somebody who chose another day than today why nothing can be changed. */
public final class AnotherDayWords {
  private AnotherDayWords() {}

  public static String onlyRead(LocalDate day) {
    return "People use this record under the true date, and the change would be kept as if it had"
        + " been made on "
        + Days.written(day)
        + ". With --on it can only be looked at. Leave --on out to change it. Nothing was changed.";
  }
}
