package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each verb of a change leaves the action as it says, and answers with what is then read. */
class ChangeVerbsTest extends StoreContract {
  private static final LocalDate AUTUMN = LocalDate.of(2018, 10, 1);

  @TestFactory
  Stream<DynamicTest> whatAVerbAnswersIsWhatIsReadAfterwards() {
    return Verb.all(sample).map(verb -> DynamicTest.dynamicTest(verb.name(), () -> answers(verb)));
  }

  private void answers(Verb verb) {
    SampleBoard own = SampleBoard.in(store, "board-" + store.ids().next());
    Verb same = own.own(verb);
    same.before().forEach(first -> own.change(own.manager, "1.1", first));
    Action before = own.found("1.1");
    Action answered =
        write(
            records -> {
              Change change = records.change(own.by(own.manager));
              Action after = same.does().apply(change, before);
              change.finish("Tried " + verb, "action", before.id());
              return after;
            });

    assertThat(answered).isEqualTo(own.found(before.id()));
    assertThat(answered.version()).isGreaterThan(before.version());
    assertThat(answered).isNotEqualTo(before);
  }

  @Test
  void closingSaysWhoAndWhen() {
    Action closed = police("1.1", (change, action) -> change.close(action, Optional.of("done")));

    assertThat(closed.closure().orElseThrow().by()).isEqualTo("The police lead");
    assertThat(closed.closure().orElseThrow().on()).isEqualTo(SampleBoard.TODAY);
    assertThat(closed.closure().orElseThrow().note()).contains("done");
    assertThat(closed.lastUpdate()).contains(SampleBoard.TODAY);
  }

  @Test
  void aReopenedActionCanBeClosedAgain() {
    police("1.1", (change, action) -> change.close(action, Optional.of("once")));
    police("1.1", (change, action) -> change.reopen(action, Optional.of("too soon")));
    Action closed = police("1.1", (change, action) -> change.close(action, Optional.of("twice")));

    assertThat(closed.closure().orElseThrow().note()).contains("twice");
  }

  @Test
  void closingWhatIsClosedChangesNothing() {
    police("1.1", (change, action) -> change.close(action, Optional.of("once")));
    Action before = action("1.1");

    OptionalLong change =
        sample.tried(
            sample.manager, "1.1", (open, action) -> open.close(action, Optional.of("again")));

    assertThat(change).isEmpty();
    assertThat(action("1.1")).isEqualTo(before);
  }

  @Test
  void aMovedMilestoneKeepsItsFirstDayAndCountsItsSlips() {
    police("1.1", (change, action) -> redate(change, action, AUTUMN, false));
    Action moved =
        police("1.1", (change, action) -> redate(change, action, AUTUMN.plusDays(1), true));

    Milestone milestone = moved.milestones().getFirst();
    assertThat(milestone.original()).isEqualTo(LocalDate.of(2018, 6, 30));
    assertThat(milestone.due()).isEqualTo(AUTUMN.plusDays(1));
    assertThat(milestone.slips()).isEqualTo(2);
    assertThat(milestone.slippedLate()).isTrue();
  }

  private static Action redate(Change change, Action action, LocalDate due, boolean late) {
    return change.redate(action, action.nextMilestone(), due, Optional.empty(), late);
  }

  @Test
  void anActionWithoutAMilestoneGetsItsFirst() {
    write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          NewAction dateless =
              sample.planned("1.7", sample.first, Party.group(sample.quality.id()));
          Action added = change.addAction(dateless);
          redate(change, added, AUTUMN, false);
          return change.finish("Added", "action", added.id()).orElseThrow();
        });

    Milestone milestone = action("1.7").milestones().getFirst();
    assertThat(milestone.original()).isEqualTo(AUTUMN);
    assertThat(milestone.slips()).isZero();
  }

  @Test
  void updatesAreReadFromTheNewestOn() {
    police("1.1", (change, action) -> change.note(action, "first"));
    police("1.1", (change, action) -> change.evidence(action, "https://example.org/b"));
    Action declared =
        police("1.1", (change, action) -> change.declare(action, Rag.AMBER, word("ill"), false));

    List<Update> updates = updates(declared.id());
    assertThat(updates)
        .extracting(Update::note)
        .containsExactly(word("ill"), none(), word("first"));
    assertThat(updates.get(0).rag()).contains(Rag.AMBER);
    assertThat(updates.get(1).evidence()).contains("https://example.org/b");
    assertThat(updates).extracting(Update::by).containsOnly("The police lead");
    List<Update> newest =
        read(records -> records.actions().updates(sample.manager(), declared.id(), 1));
    assertThat(newest).containsExactly(updates.get(0));
  }

  private static Optional<String> word(String text) {
    return Optional.of(text);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  @Test
  void severalVerbsOfOneChangeBuildOnEachOther() {
    long id =
        sample.change(
            sample.policeLead,
            "1.1",
            (change, action) -> {
              change.note(action, "one");
              change.note(action, "two");
              return change.close(action, Optional.empty());
            });

    assertThat(id).isPositive();
    assertThat(action("1.1").version()).isEqualTo(3);
    assertThat(action("1.1").closure()).isPresent();
  }

  @Test
  void anActionThatWasReadBeforeAnotherChangeIsRefused() {
    Action stale = action("1.1");
    police("1.1", (change, action) -> change.note(action, "meanwhile"));

    assertThatThrownBy(
            () ->
                write(
                    records -> {
                      Change change = records.change(sample.by(sample.manager));
                      change.note(stale, "late");
                      return change.finish("Noted", "action", stale.id()).orElseThrow();
                    }))
        .hasMessageContaining("was changed after it was read");
    assertThat(updates(stale.id())).hasSize(1);
  }

  @Test
  void aRenumberedActionIsFoundByItsOldRefToo() {
    police("1.1", (change, action) -> change.renumber(action, ref("1.12a")));

    assertThat(action("1.1").ref()).isEqualTo(ref("1.12a"));
    assertThat(action(" #1.12A ").aliases()).containsExactly(ref("1.1"));
  }

  @Test
  void aRefIsNeverGivenToAnotherAction() {
    police("1.1", (change, action) -> change.renumber(action, ref("1.12")));

    for (String taken : List.of("1.1", "1.12", "1.2"))
      assertThatThrownBy(
              () -> police("2.2", (change, action) -> change.renumber(action, ref(taken))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(taken);
  }

  @Test
  void anActionMayGoBackToARefOfItsOwn() {
    police("1.1", (change, action) -> change.renumber(action, ref("1.12")));
    Action back = police("1.1", (change, action) -> change.renumber(action, ref("1.1")));

    assertThat(back.ref()).isEqualTo(ref("1.1"));
    assertThat(back.aliases()).containsExactly(ref("1.12"));
  }

  private static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }

  private Action police(String ref, Verb.Does verb) {
    long id = action(ref).id();
    sample.change(sample.policeLead, ref, verb);
    return sample.found(id);
  }
}
