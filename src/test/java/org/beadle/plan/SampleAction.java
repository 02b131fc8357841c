package org.beadle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.beadle.board.Party;

/** Builds an action for the tests of the colours; by default without dates and without a word. */
final class SampleAction {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  private final List<Milestone> milestones = new ArrayList<>();
  private Optional<Declaration> declared = Optional.empty();
  private Optional<Closure> closure = Optional.empty();
  private Optional<DateRequest> request = Optional.empty();
  private Optional<LocalDate> lastUpdate = Optional.empty();

  /** Due so many days from today; below 0, late. */
  SampleAction dueIn(long days) {
    return milestone(days, false, false);
  }

  SampleAction met(long days) {
    return milestone(days, false, true);
  }

  SampleAction redatedLate(long days) {
    return milestone(days, true, false);
  }

  SampleAction milestone(long days, boolean slippedLate, boolean met) {
    LocalDate due = TODAY.plusDays(days);
    milestones.add(
        new Milestone(milestones.size(), due, due, slippedLate ? 1 : 0, slippedLate, met));
    return this;
  }

  SampleAction updated(long daysAgo) {
    lastUpdate = Optional.of(TODAY.minusDays(daysAgo));
    return this;
  }

  SampleAction declared(Rag rag) {
    declared = Optional.of(new Declaration(rag, "the holder", TODAY, false));
    return this;
  }

  SampleAction setByChair(Rag rag, long daysAgo) {
    declared = Optional.of(new Declaration(rag, "the chair", TODAY.minusDays(daysAgo), true));
    return this;
  }

  SampleAction newDateAwaited() {
    request =
        Optional.of(
            new DateRequest(9, 0, TODAY.plusDays(60), Optional.empty(), "the holder", TODAY));
    return this;
  }

  SampleAction done() {
    return closed(Optional.empty());
  }

  SampleAction accepted() {
    return closed(Optional.of("the chair"));
  }

  private SampleAction closed(Optional<String> acceptedBy) {
    closure = Optional.of(new Closure(8, "the holder", TODAY, Optional.empty(), acceptedBy));
    return this;
  }

  Action build() {
    return new Action(
        1,
        2,
        3,
        new Priority(4, 2, "A priority"),
        RefTest.ref("2.3"),
        List.of(),
        List.of(),
        "A title",
        Optional.empty(),
        new Lead(Optional.of(Party.group(5)), List.of(), Optional.empty(), false),
        new Timescale("", List.of(), false, false, OptionalInt.empty()),
        milestones,
        declared,
        closure,
        Optional.empty(),
        request,
        lastUpdate,
        Optional.empty(),
        OptionalLong.empty(),
        TODAY.minusDays(100),
        1);
  }
}
