package org.beadle.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;

/**
 * One action of a plan, as it leaves Beadle: names instead of ids.
 *
 * @param priority the priority's number
 * @param ref as the board writes it
 * @param links refs that the plan ties it to
 * @param title what is to be done
 * @param leading who is accountable
 * @param when when it is due
 * @param standing how it stands
 */
public record ExportedAction(
    int priority,
    String ref,
    List<String> links,
    String title,
    Leading leading,
    When when,
    Standing standing) {

  /** The order of a plan: by priority, and by ref in its natural order. */
  private static final Comparator<Action> PLAN_ORDER =
      Comparator.comparingInt((Action action) -> action.priority().number())
          .thenComparing(Action::ref)
          .thenComparingLong(Action::id);

  public ExportedAction {
    links = List.copyOf(links);
  }

  /**
   * Who is accountable.
   *
   * @param lead the party's name; empty where the plan names nobody
   * @param source the plan's own words
   * @param inherited whether the plan left the cell empty, to mean the one above
   */
  public record Leading(
      Optional<String> lead,
      Optional<String> source,
      boolean inherited,
      List<String> contributors) {
    public Leading {
      contributors = List.copyOf(contributors);
    }
  }

  /**
   * When an action is due.
   *
   * @param source the plan's own words
   * @param due the due days of all its milestones, in order, local to the board
   * @param original the days that they were first promised for, in the same order
   * @param slips how often each of them was moved, in the same order
   * @param met which of the due days were met
   * @param reviewMonths months between two reviews of an ongoing action, where the plan says
   */
  public record When(
      String source,
      List<LocalDate> due,
      List<LocalDate> original,
      List<Integer> slips,
      List<LocalDate> met,
      boolean immediate,
      boolean ongoing,
      OptionalInt reviewMonths) {
    public When {
      due = List.copyOf(due);
      original = List.copyOf(original);
      slips = List.copyOf(slips);
      met = List.copyOf(met);
    }
  }

  /**
   * How an action stands.
   *
   * @param finished the day it was finished, local to the board
   * @param declared the colour that the holder, or a chair, last gave
   * @param computed the colour that the dates give
   * @param shown the colour that people see
   */
  public record Standing(
      Status status,
      Optional<LocalDate> finished,
      Optional<Rag> declared,
      Rag computed,
      Rag shown) {}

  /** Whether an action is finished. */
  public enum Status {
    OPEN,
    /** Finished, and a chair has yet to accept it. */
    FINISHED,
    COMPLETE;

    /** In small letters, as files have it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Puts actions in the order of the plan. */
  static Comparator<Action> planOrder() {
    return PLAN_ORDER;
  }

  /**
   * One action with its names looked up.
   *
   * @param colours the action's colours on the day of the export
   */
  public static ExportedAction of(Action action, Colours colours, Roster roster) {
    return new ExportedAction(
        action.priority().number(),
        action.ref().toString(),
        action.links().stream().map(Object::toString).toList(),
        action.title(),
        leading(action, roster),
        when(action),
        standing(action, colours));
  }

  private static Leading leading(Action action, Roster roster) {
    return new Leading(
        action.lead().accountable().map(roster::nameOf),
        action.lead().source(),
        action.lead().inherited(),
        action.lead().contributors().stream().map(roster::nameOf).toList());
  }

  private static When when(Action action) {
    return new When(
        action.timescale().source(),
        action.milestones().stream().map(Milestone::due).toList(),
        action.milestones().stream().map(Milestone::original).toList(),
        action.milestones().stream().map(Milestone::slips).toList(),
        action.milestones().stream().filter(Milestone::met).map(Milestone::due).toList(),
        action.timescale().immediate(),
        action.timescale().ongoing(),
        action.timescale().reviewMonths());
  }

  private static Standing standing(Action action, Colours colours) {
    return new Standing(
        status(action, colours),
        action.closure().map(closure -> closure.on()),
        colours.declared(),
        colours.computed(),
        colours.shown());
  }

  private static Status status(Action action, Colours colours) {
    if (action.closure().isEmpty()) return Status.OPEN;
    return colours.computed() == Rag.BLUE ? Status.COMPLETE : Status.FINISHED;
  }
}
