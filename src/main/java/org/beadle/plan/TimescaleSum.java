package org.beadle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Adds up the pieces of a cell of timescales; one strange piece makes the whole unreadable. */
final class TimescaleSum {
  private final Set<LocalDate> due = new LinkedHashSet<>();
  private final List<String> assumptions = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();
  private boolean immediate;
  private boolean ongoing;
  private OptionalInt review = OptionalInt.empty();

  static TimescaleReading of(String source, List<TimescalePart> parts) {
    TimescaleSum sum = new TimescaleSum();
    parts.forEach(sum::add);
    return sum.reading(source);
  }

  private void add(TimescalePart part) {
    switch (part) {
      case TimescalePart.Due day -> add(day);
      case TimescalePart.Immediate now -> immediate = true;
      case TimescalePart.Ongoing always -> ongoing = true;
      case TimescalePart.Review every -> review = OptionalInt.of(every.months());
      case TimescalePart.Undated none -> assumptions.add(none.reason());
      case TimescalePart.Strange unread -> strange.add(unread.reason());
    }
  }

  private void add(TimescalePart.Due day) {
    due.add(day.day());
    assumptions.addAll(day.assumptions());
  }

  private TimescaleReading reading(String source) {
    if (!strange.isEmpty())
      return new TimescaleReading.Unreadable(source, String.join("; ", strange));
    if (ongoing && review.isEmpty() && !due.isEmpty())
      assumptions.add(
          "“%s” does not say how often it is reviewed: its day is taken as the first due day"
              .formatted(source));
    boolean goesOn = ongoing || review.isPresent();
    return new TimescaleReading.Read(
        new Timescale(source, List.copyOf(due), immediate, goesOn, review), assumptions);
  }
}
