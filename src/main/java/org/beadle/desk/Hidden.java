package org.beadle.desk;

import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;

/** An action that is counted and not shown. */
record Hidden(int priority, Colours colours) {
  static Hidden of(Action action, Palette palette) {
    return new Hidden(action.priority().number(), palette.of(action));
  }

  /** Whether it counts under {@code filter}. By whose or when it is, it is never told. */
  boolean fits(Filter filter) {
    return switch (filter) {
      case Filter.All all -> true;
      case Filter.OfPriority of -> of.number() == priority;
      case Filter.OfColour of -> of.rag() == colours.shown();
      case Filter.Late late -> colours.computed() == Rag.RED;
      case Filter.Mine mine -> false;
      case Filter.DueWithin within -> false;
      case Filter.OfGroup of -> false;
      case Filter.OfAgency of -> false;
    };
  }
}
