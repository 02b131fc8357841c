package org.beadle.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One promise of a plan, as the record holds it.
 *
 * @param links refs that the plan ties it to
 * @param outcome what difference it is to make
 * @param milestones in order of their due days
 * @param lastUpdate the day of the last update, local to the board
 * @param snoozedUntil reminders are held up to and including this day; the ladder is not
 * @param confidentialGroup the confidential group that it belongs to, if any
 * @param created the day it came into the record
 * @param version raised by every change
 */
public record Action(
    long id,
    long board,
    long plan,
    Priority priority,
    Ref ref,
    List<Ref> aliases,
    List<Ref> links,
    String title,
    Optional<String> outcome,
    Lead lead,
    Timescale timescale,
    List<Milestone> milestones,
    Optional<Declaration> declared,
    Optional<Closure> closure,
    Optional<Blocker> blocker,
    Optional<DateRequest> dateRequest,
    Optional<LocalDate> lastUpdate,
    Optional<LocalDate> snoozedUntil,
    OptionalLong confidentialGroup,
    LocalDate created,
    int version) {
  public Action {
    aliases = List.copyOf(aliases);
    links = List.copyOf(links);
    milestones = milestones.stream().sorted(Comparator.comparing(Milestone::due)).toList();
  }

  /** The milestone that is due next, or was missed first; empty where none is open. */
  public Optional<Milestone> nextMilestone() {
    return milestones.stream().filter(milestone -> !milestone.met()).findFirst();
  }

  /**
   * Whether a chair has to decide: on another date or, where it is finished, on accepting it.
   *
   * @param computed its colour by the rules; what is finished is Blue once nobody has to accept it
   */
  public boolean waitsForChair(Rag computed) {
    return closure.isPresent() ? computed != Rag.BLUE : dateRequest.isPresent();
  }

  /** Whether it goes on once its next date is met: it has more dates, or no end. */
  public boolean goesOn() {
    long open = milestones.stream().filter(milestone -> !milestone.met()).count();
    return open > 1 || (open == 1 && timescale.ongoing());
  }

  /** What it still waits for; empty where the blocking action is finished. */
  public Optional<Blocker> waitsFor() {
    return blocker.filter(Blocker::stands);
  }

  /** How many days the earliest open milestone is late on {@code today}; 0 where none is. */
  public long daysLate(LocalDate today) {
    if (closure.isPresent()) return 0;
    return nextMilestone()
        .map(milestone -> Math.max(0, today.toEpochDay() - milestone.due().toEpochDay()))
        .orElse(0L);
  }
}
