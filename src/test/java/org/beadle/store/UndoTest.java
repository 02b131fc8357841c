package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A change can be taken back by who made it, while nobody has changed the record since. */
class UndoTest extends StoreContract {

  @TestFactory
  Stream<DynamicTest> everyVerbCanBeTakenBack() {
    return Verb.all(sample).map(verb -> DynamicTest.dynamicTest(verb.name(), () -> undoes(verb)));
  }

  private void undoes(Verb verb) {
    SampleBoard own = SampleBoard.in(store, "board-" + store.ids().next());
    Verb same = own.own(verb);
    same.before().forEach(first -> own.change(own.manager, "1.1", first));
    Action before = own.found("1.1");
    List<Update> updates = updates(before.id());
    long change = own.change(own.manager, "1.1", same.does());

    UndoResult result = undo(own, own.manager, change);

    assertThat(result).isInstanceOf(UndoResult.Undone.class);
    Action after = own.found(before.id());
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("version", "aliases")
        .isEqualTo(before);
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(updates(after.id())).isEqualTo(updates);
    assertThat(broken(own)).isEmpty();
  }

  private UndoResult undo(SampleBoard own, Member member, long change) {
    return write(records -> records.journal().undo(change, own.by(member)));
  }

  private UndoResult undo(Member member, long change) {
    return undo(sample, member, change);
  }

  @Test
  void anAddedActionIsWithdrawnAndItsRefStaysTaken() {
    long change = addAction("1.7");

    UndoResult result = undo(sample.manager, change);

    assertThat(result).isInstanceOf(UndoResult.Undone.class);
    assertThat(lookedUp("1.7")).isEmpty();
    Ref next = read(records -> records.actions().nextRef(sample.plan.id(), 1));
    assertThat(next).isEqualTo(ref("1.8"));
  }

  @Test
  void anActionComesBackByItsRefAfterItsImportWasTakenBack() {
    undo(sample.manager, addAction("1.7"));
    addAction("1.7");

    assertThat(action("1.7").milestones()).hasSize(1);
    assertThat(action("1.7").title()).isEqualTo("Action 1.7 is done by all partners");
  }

  private long addAction(String ref) {
    return write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          Action added =
              change.addAction(
                  sample.planned(
                      ref, sample.first, Party.group(sample.quality.id()), SampleBoard.TODAY));
          return change.finish("Added " + ref, "action", added.id()).orElseThrow();
        });
  }

  @Test
  void aWithdrawnActionComesBack() {
    long change =
        sample.change(
            sample.manager,
            "1.1",
            (open, action) -> {
              open.withdraw(action);
              return action;
            });
    assertThat(lookedUp("1.1")).isEmpty();

    undo(sample.manager, change);

    assertThat(action("1.1").milestones()).hasSize(1);
  }

  @Test
  void aRefThatWasTakenBackIsStillNeverAnothers() {
    long change =
        sample.change(sample.manager, "1.1", (open, action) -> open.renumber(action, ref("1.9")));
    undo(sample.manager, change);

    assertThat(action("1.1").ref()).isEqualTo(ref("1.1"));
    assertThat(action("1.9").id()).isEqualTo(action("1.1").id());
    boolean free = read(records -> records.actions().isFree(sample.plan.id(), ref("1.9")));
    assertThat(free).isFalse();
  }

  @Test
  void whatWasChangedSinceStays() {
    long change = note(sample.manager, "1.1");
    note(sample.policeLead, "1.1");

    assertThat(undo(sample.manager, change))
        .isEqualTo(new UndoResult.ChangedSince("The police lead", SampleBoard.AT));
    assertThat(updates(action("1.1").id())).hasSize(2);
  }

  @Test
  void changesOfOtherActionsDoNotStandInTheWay() {
    long change = note(sample.manager, "1.1");
    note(sample.policeLead, "1.2");

    assertThat(undo(sample.manager, change)).isInstanceOf(UndoResult.Undone.class);
  }

  @Test
  void aLaterChangeThatWasTakenBackDoesNotStandInTheWay() {
    long first = note(sample.manager, "1.1");
    long second = note(sample.policeLead, "1.1");
    undo(sample.policeLead, second);

    assertThat(undo(sample.manager, first)).isInstanceOf(UndoResult.Undone.class);
    assertThat(action("1.1").lastUpdate()).isEmpty();
  }

  @Test
  void aChangeIsTakenBackOnce() {
    long change = note(sample.manager, "1.1");
    undo(sample.manager, change);

    assertThat(undo(sample.manager, change)).isEqualTo(new UndoResult.AlreadyUndone());
  }

  @Test
  void anothersChangeIsNotTakenBack() {
    long change = note(sample.manager, "1.1");

    assertThat(undo(sample.policeLead, change))
        .isEqualTo(new UndoResult.NotYours("The board manager"));
  }

  @Test
  void anUndoIsNotTakenBackNorIsWhatIsNoChange() {
    UndoResult.Undone undone =
        (UndoResult.Undone) undo(sample.manager, note(sample.manager, "1.1"));

    assertThat(undo(sample.manager, undone.change())).isEqualTo(new UndoResult.NothingToUndo());
    assertThat(undo(sample.manager, 7)).isEqualTo(new UndoResult.NothingToUndo());
  }

  @Test
  void settingUpIsNotTakenBack() {
    long change =
        write(
            records -> {
              Change open = records.change(sample.by(sample.manager));
              open.setUp().putPolicy("amber-days", "14");
              return open.finish("Set amber-days", "board", sample.board.id()).orElseThrow();
            });

    assertThat(undo(sample.manager, change)).isEqualTo(new UndoResult.NothingToUndo());
  }

  @Test
  void anotherBoardsChangeIsNotTakenBack() {
    SampleBoard other = SampleBoard.in(store, "other");
    long change = other.change(other.manager, "1.1", (open, action) -> open.note(action, "note"));

    assertThat(undo(sample.manager, change)).isEqualTo(new UndoResult.NothingToUndo());
  }

  @Test
  void theLastChangeIsTheOneThatWasWrittenLastWhateverItsTime() {
    write(
        records -> {
          Change ahead =
              records.change(
                  sample.header(
                      OptionalLong.of(sample.manager.id()),
                      "a clock was wrong",
                      SampleBoard.AT.plus(Duration.ofDays(1_000))));
          ahead.note(find(records, "1.2"), "note");
          return ahead.finish("Changed 1.2", "action", 1).orElseThrow();
        });
    long second = note(sample.manager, "1.1");

    assertThat(last()).contains(second);
  }

  @Test
  void theLastChangeIsTheNewestThatStands() {
    long first = note(sample.manager, "1.1");
    long second = note(sample.manager, "1.2");
    note(sample.policeLead, "2.2");
    assertThat(last()).contains(second);

    undo(sample.manager, second);

    assertThat(last()).contains(first);
    undo(sample.manager, first);
    assertThat(last()).isEmpty();
  }

  private Optional<Long> last() {
    return read(
        records ->
            records
                .journal()
                .lastChangeBy(sample.board.id(), sample.manager.id())
                .map(RecordChange::id));
  }

  private long note(Member member, String ref) {
    return sample.change(member, ref, (change, action) -> change.note(action, "a note"));
  }

  private static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }
}
