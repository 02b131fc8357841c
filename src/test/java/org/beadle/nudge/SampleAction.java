package org.beadle.nudge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Closure;
import org.beadle.plan.Declaration;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;

/** Makes an action for a test, said in one chain. */
public final class SampleAction {
  private final long id;
  private final List<Milestone> milestones = new ArrayList<>();
  private Lead lead = lead(Optional.of(Party.agency(SampleBoard.POLICE)), List.of());
  private Optional<Declaration> declared = Optional.empty();
  private Optional<Closure> closure = Optional.empty();
  private Optional<Blocker> blocker = Optional.empty();
  private Optional<LocalDate> lastUpdate = Optional.empty();
  private Optional<LocalDate> snoozedUntil = Optional.empty();
  private OptionalLong confidentialGroup = OptionalLong.empty();
  private Timescale timescale = new Timescale("", List.of(), false, false, OptionalInt.empty());
  private LocalDate created = LocalDate.of(2012, 1, 2);

  private SampleAction(long id) {
    this.id = id;
  }

  /** Action 1.{@code number}, led by the police unless it is said otherwise. */
  public static SampleAction number(int number) {
    return new SampleAction(number);
  }

  public SampleAction due(LocalDate... days) {
    for (LocalDate day : days) {
      long milestone = id * 100 + milestones.size();
      milestones.add(new Milestone(milestone, day, day, 0, false, false));
    }
    return this;
  }

  /** The milestones given so far are promised by a day. */
  public SampleAction promisedBy(LocalDate day) {
    milestones.replaceAll(milestone -> milestone.promisedBy(day));
    return this;
  }

  /** It has no end, and is reviewed every so many months. */
  public SampleAction reviewedEvery(int months) {
    timescale = new Timescale("", List.of(), false, true, OptionalInt.of(months));
    return this;
  }

  public SampleAction declared(Rag rag, LocalDate day) {
    declared = Optional.of(new Declaration(rag, "Police lead", day, false));
    return this;
  }

  public SampleAction met(LocalDate day) {
    milestones.add(new Milestone(id * 100 + milestones.size(), day, day, 0, false, true));
    return this;
  }

  public SampleAction ledBy(Party party, Party... contributors) {
    lead = lead(Optional.of(party), List.of(contributors));
    return this;
  }

  public SampleAction ledByNobody() {
    lead = lead(Optional.empty(), List.of());
    return this;
  }

  public SampleAction finished(LocalDate day) {
    closure = Optional.of(new Closure(id, "Police lead", day, Optional.empty(), Optional.empty()));
    return this;
  }

  public SampleAction blocked() {
    return blockedSince(created);
  }

  /** What it waited for was finished on a day. */
  public SampleAction freed(LocalDate day) {
    blocker =
        blocker.map(
            one ->
                new Blocker(
                    one.id(),
                    one.action(),
                    one.party(),
                    one.note(),
                    one.since(),
                    one.asked(),
                    Optional.of(day)));
    return this;
  }

  /** It waits for the council from a day on. */
  public SampleAction blockedSince(LocalDate since) {
    blocker =
        Optional.of(
            new Blocker(
                id,
                Optional.empty(),
                Optional.of(Party.agency(SampleBoard.COUNCIL)),
                Optional.empty(),
                since));
    return this;
  }

  /** It waits for another action from a day on. */
  public SampleAction waitsFor(Action other, LocalDate since) {
    blocker =
        Optional.of(
            new Blocker(
                id,
                Optional.of(other.ref()),
                Optional.empty(),
                Optional.empty(),
                since,
                other.lead().accountable(),
                Optional.empty()));
    return this;
  }

  public SampleAction updated(LocalDate day) {
    lastUpdate = Optional.of(day);
    return this;
  }

  public SampleAction snoozedUntil(LocalDate day) {
    snoozedUntil = Optional.of(day);
    return this;
  }

  public SampleAction confidentialTo(long group) {
    confidentialGroup = OptionalLong.of(group);
    return this;
  }

  public SampleAction created(LocalDate day) {
    created = day;
    return this;
  }

  public Action make() {
    return new Action(
        id,
        7,
        1,
        new Priority(1, 1, "Neglect"),
        Ref.parse("1." + id).orElseThrow(),
        List.of(),
        List.of(),
        "Agree the threshold document",
        Optional.empty(),
        lead,
        timescale,
        milestones,
        declared,
        closure,
        blocker,
        Optional.empty(),
        lastUpdate,
        snoozedUntil,
        confidentialGroup,
        created,
        0);
  }

  private static Lead lead(Optional<Party> accountable, List<Party> contributors) {
    return new Lead(accountable, contributors, Optional.empty(), false);
  }
}
