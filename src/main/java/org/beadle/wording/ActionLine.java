package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Milestone;

/**
 * An action as one line of a list.
 *
 * @param lead the name of who is accountable; empty where the plan names nobody
 */
public record ActionLine(Action action, Colours colours, Optional<String> lead) {
  /** The headings of {@link #cells}. */
  static final List<String> HEADINGS = List.of("Action", "Title", "Lead", "Due", "Colour");

  List<String> cells(LocalDate today) {
    return List.of(
        action.ref().toString(),
        Titles.shortened(action.title(), Titles.ROW),
        lead.orElse("nobody"),
        due(today),
        ColourWords.shown(colours.shown()));
  }

  private String due(LocalDate today) {
    if (action.closure().isPresent())
      return "finished " + Days.written(action.closure().get().on());
    return action
        .nextMilestone()
        .map((Milestone next) -> Days.written(next.due()) + ", " + Days.due(next.due(), today))
        .orElse(action.timescale().ongoing() ? "ongoing" : "no date");
  }

  /** {@code 2.3 Write the guide (Neglect group; due 30 September 2018, 12 days late; Red)}. */
  String spoken(LocalDate today) {
    List<String> cells = cells(today);
    return cells.get(0)
        + " "
        + Titles.withoutStop(cells.get(1))
        + " ("
        + cells.get(2)
        + "; "
        + (action.closure().isPresent() ? "" : "due ")
        + cells.get(3)
        + "; "
        + colours.shown().word()
        + ")";
  }
}
