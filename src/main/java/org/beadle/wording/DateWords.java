package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/** An action's dates in words, with what was first promised and how often it was moved. */
final class DateWords {
  private DateWords() {}

  /** All its dates, a line each; what it is instead where it has none. */
  static String of(Action action, LocalDate today) {
    boolean open = action.closure().isEmpty();
    List<String> lines = new ArrayList<>();
    for (Milestone milestone : action.milestones()) lines.add(line(milestone, open, today));
    if (action.timescale().immediate()) lines.add("with immediate effect");
    if (action.timescale().ongoing()) lines.add("ongoing" + review(action));
    return lines.isEmpty() ? "no date" : String.join("\n", lines);
  }

  private static String review(Action action) {
    int months = action.timescale().reviewMonths().orElse(0);
    if (months == 0) return "";
    return ", reviewed every " + (months == 1 ? "month" : months + " months");
  }

  /** {@code 30 September 2018, 12 days late (first promised for 30 June 2018, moved once)}. */
  static String line(Milestone milestone, boolean open, LocalDate today) {
    String day = Days.written(milestone.due());
    if (milestone.met()) return day + ", met" + moved(milestone);
    String away = open ? ", " + Days.due(milestone.due(), today) : "";
    return day + away + moved(milestone);
  }

  private static String moved(Milestone milestone) {
    if (milestone.slips() == 0) return "";
    String late = milestone.slippedLate() ? ", after it was missed" : "";
    return " (first promised for "
        + Days.written(milestone.original())
        + ", moved "
        + times(milestone.slips())
        + late
        + ")";
  }

  private static String times(int slips) {
    return switch (slips) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> slips + " times";
    };
  }
}
