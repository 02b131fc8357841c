package org.beadle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;

/**
 * Every verb about one action, to be tried on action 1.1 of the sample board.
 *
 * @param before what has to be done first
 */
record Verb(String name, List<Does> before, Does does) {
  /** What a verb does to an action. */
  interface Does extends BiFunction<Change, Action, Action> {}

  @Override
  public String toString() {
    return name;
  }

  static Stream<Verb> all(SampleBoard sample) {
    return Stream.of(
        verb("close", (change, action) -> change.close(action, Optional.of("all agreed"))),
        verb("meet", (change, action) -> change.meet(action, next(action), Optional.of("first"))),
        verb("declare", (change, action) -> declare(change, action, Rag.AMBER)),
        verb("note", (change, action) -> change.note(action, "under way")),
        verb("evidence", (change, action) -> change.evidence(action, "https://example.org/a")),
        verb(
            "redate",
            (change, action) ->
                change.redate(action, next(action), day(8, 1), Optional.of("summer"), true)),
        verb(
            "add a date", (change, action) -> change.addDate(action, day(12, 1), Optional.empty())),
        verb("ask for a date", (change, action) -> ask(change, action)),
        verb("hand over", (change, action) -> change.handOver(action, agency(sample))),
        verb("snooze", (change, action) -> change.snooze(action, day(5, 6))),
        verb("block", (change, action) -> block(change, action, sample)),
        verb("renumber", (change, action) -> change.renumber(action, ref("1.9"))),
        verb("amend", (change, action) -> change.amend(action, amended(sample))),
        after("accept", Verb::closed, (change, action) -> change.accept(action)),
        after("reopen", Verb::closed, (change, action) -> change.reopen(action, Optional.of("no"))),
        after("declare again", Verb::green, (change, action) -> declare(change, action, Rag.RED)),
        after("grant a date", Verb::ask, (change, action) -> answer(change, action, true)),
        after("decline a date", Verb::ask, (change, action) -> answer(change, action, false)),
        after("ask again", Verb::ask, Verb::askLater),
        after("redate what was asked", Verb::ask, Verb::askedButMoved),
        after(
            "unblock",
            (change, action) -> block(change, action, sample),
            (change, action) -> change.unblock(action)),
        after(
            "block by another",
            (change, action) -> block(change, action, sample),
            (change, action) ->
                change.block(
                    action, Optional.empty(), Optional.of(agency(sample)), Optional.empty())),
        after(
            "renumber again",
            (change, action) -> change.renumber(action, ref("1.8")),
            (change, action) -> change.renumber(action, ref("1.9"))));
  }

  private static Verb verb(String name, Does does) {
    return new Verb(name, List.of(), does);
  }

  private static Verb after(String name, Does before, Does does) {
    return new Verb(name, List.of(before), does);
  }

  private static Action closed(Change change, Action action) {
    return change.close(action, Optional.empty());
  }

  private static Action green(Change change, Action action) {
    return declare(change, action, Rag.GREEN);
  }

  private static Action declare(Change change, Action action, Rag rag) {
    return change.declare(action, rag, Optional.of("why"), true);
  }

  private static Action ask(Change change, Action action) {
    return change.requestDate(action, next(action), day(9, 1), Optional.of("ill"));
  }

  private static Action askLater(Change change, Action action) {
    return change.requestDate(action, next(action), day(10, 1), Optional.empty());
  }

  private static Action askedButMoved(Change change, Action action) {
    return change.redate(action, next(action), day(11, 1), Optional.empty(), false);
  }

  private static Action answer(Change change, Action action, boolean granted) {
    return change.answerDate(action, action.dateRequest().orElseThrow(), granted);
  }

  private static Action block(Change change, Action action, SampleBoard sample) {
    return change.block(
        action, Optional.of(sample.found("2.2")), Optional.empty(), Optional.of("data"));
  }

  private static NewAction amended(SampleBoard sample) {
    return new NewAction(
        sample.plan.id(),
        new Priority(sample.second.id(), 2, sample.second.title()),
        Optional.empty(),
        "Another title",
        Optional.empty(),
        new Lead(
            Optional.of(Party.office(sample.officer.id())),
            List.of(agency(sample), Party.group(sample.quality.id())),
            Optional.of("Officer, with police"),
            true),
        new Timescale("Soon and yearly", List.of(day(7, 1)), true, true, OptionalInt.of(12)),
        List.of(ref("2.2"), ref("1.2")),
        new NewAction.Source(Optional.of("Done"), Optional.of(day(4, 1)), Optional.of(Rag.GREEN)));
  }

  private static Party agency(SampleBoard sample) {
    return Party.agency(sample.police.id());
  }

  private static Milestone next(Action action) {
    return action.nextMilestone().orElseThrow();
  }

  private static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2018, month, day);
  }
}
