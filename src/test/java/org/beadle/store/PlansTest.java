package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beadle.board.Party;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;

/** Plans, their actions, meetings and days, as imports and lists use them. */
class PlansTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private <T> T change(Function<Change, T> verbs) {
    return write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          T result = verbs.apply(change);
          change.finish("Imported", "plan", sample.plan.id());
          return result;
        });
  }

  private NewAction wanted(String ref, LocalDate... due) {
    return sample.planned(ref, sample.first, Party.group(sample.quality.id()), due);
  }

  private static List<String> refs(List<Action> actions) {
    return actions.stream().map(action -> action.ref().toString()).toList();
  }

  @Test
  void actionsAreInTheNaturalOrderOfTheirRefs() {
    for (String ref : List.of("1.10", "1.10a", "1.9", "1.11"))
      change(change -> change.addAction(wanted(ref, DAY)));

    List<Action> all = read(records -> records.actions().all(sample.manager()));
    assertThat(refs(all))
        .containsExactly("1.1", "1.2", "1.9", "1.10", "1.10a", "1.11", "2.1", "2.2");
  }

  @Test
  void theNextRefIsAboveAllThatWereEverUsed() {
    change(change -> change.addAction(wanted("1.10a", DAY)));
    sample.change(
        sample.manager,
        "1.10a",
        (change, action) -> change.renumber(action, Ref.parse("1.3").orElseThrow()));

    read(
        records -> {
          Actions actions = records.actions();
          assertThat(actions.nextRef(sample.plan.id(), 1)).hasToString("1.11");
          assertThat(actions.nextRef(sample.plan.id(), 2)).hasToString("2.3");
          assertThat(actions.nextRef(sample.plan.id(), 3)).hasToString("3.1");
          return null;
        });
  }

  @Test
  void anActionWithoutARefGetsTheNext() {
    Action added =
        change(
            change ->
                change.addAction(
                    NewAction.of(
                        sample.plan.id(),
                        sample.second,
                        "Audit of case files",
                        Party.office(sample.officer.id()),
                        DAY)));

    assertThat(added.ref()).hasToString("2.3");
    assertThat(added).isEqualTo(action("2.3"));
    assertThat(added.lead().accountable()).contains(Party.office(sample.officer.id()));
    assertThat(added.milestones()).extracting(Milestone::due).containsExactly(DAY);
    assertThat(added.created()).isEqualTo(SampleBoard.TODAY);
  }

  @Test
  void importingTheSameAgainChangesNothing() {
    Action before = action("1.1");
    OptionalLong change =
        write(
            records -> {
              Change open = records.change(sample.by(sample.manager));
              open.addPlan("Plan of 2018");
              open.putPriority(sample.plan.id(), 1, "Neglect");
              open.amend(find(records, "1.1"), wanted("1.1", LocalDate.of(2018, 6, 30)));
              return open.finish("Imported", "plan", sample.plan.id());
            });

    assertThat(change).isEmpty();
    assertThat(action("1.1")).isEqualTo(before);
  }

  @Test
  void aMilestoneThatWasMovedStaysWhenItsFirstDayIsImportedAgain() {
    sample.change(
        sample.manager,
        "1.1",
        (change, action) ->
            change.redate(action, action.nextMilestone(), DAY, Optional.empty(), true));
    change(change -> change.amend(action("1.1"), wanted("1.1", LocalDate.of(2018, 6, 30), DAY)));

    assertThat(action("1.1").milestones())
        .extracting(Milestone::due, Milestone::slips)
        .containsExactlyInAnyOrder(tuple(DAY, 1), tuple(DAY, 0));
  }

  @Test
  void onePlanIsCurrentAndOlderOnesAreStillFound() {
    Plan next = change(change -> change.addPlan("Plan of 2019"));
    Priority priority = change(change -> change.putPriority(next.id(), 1, "Safety"));
    change(
        change ->
            change.addAction(
                NewAction.of(next.id(), priority, "New", Party.group(sample.quality.id()), DAY)));

    read(
        records -> {
          assertThat(records.plans().current(sample.board.id())).contains(next);
          assertThat(records.plans().byName(sample.board.id(), "Plan of 2018"))
              .contains(sample.plan);
          assertThat(records.plans().priorities(sample.plan.id()))
              .containsExactly(sample.first, sample.second);
          assertThat(refs(records.actions().all(sample.manager()))).containsExactly("1.1");
          assertThat(find(records, "1.1").title()).isEqualTo("New");
          assertThat(find(records, "1.2").plan()).isEqualTo(sample.plan.id());
          return null;
        });
    change(change -> change.addPlan("Plan of 2018"));
    Optional<Plan> current = read(records -> records.plans().current(sample.board.id()));
    assertThat(current).contains(sample.plan);
  }

  @Test
  void anActionCarriesItsPrioritysNewTitleAndTheOldOneAfterUndo() {
    assertThat(action("1.1").priority().title()).isEqualTo("Neglect");
    long change =
        write(
            records -> {
              Change open = records.change(sample.by(sample.manager));
              open.putPriority(sample.plan.id(), 1, "Neglect and its causes");
              return open.finish("Imported", "plan", sample.plan.id()).orElseThrow();
            });
    assertThat(action("1.1").priority().title()).isEqualTo("Neglect and its causes");

    write(records -> records.journal().undo(change, sample.by(sample.manager)));

    assertThat(action("1.1").priority().title()).isEqualTo("Neglect");
  }

  @Test
  void aWithdrawnActionIsInNoListAndItsRefIsNotFree() {
    change(
        change -> {
          change.withdraw(action("1.1"));
          return null;
        });

    read(
        records -> {
          Actions actions = records.actions();
          assertThat(refs(actions.all(sample.manager()))).doesNotContain("1.1");
          assertThat(refs(actions.openDueBy(sample.manager(), DAY))).doesNotContain("1.1");
          assertThat(actions.isFree(sample.plan.id(), Ref.parse("1.1").orElseThrow())).isFalse();
          return null;
        });
  }

  @Test
  void whatIsDueIsUnfinishedAndInTime() {
    LocalDate june = LocalDate.of(2018, 6, 30);
    assertThat(due(june)).containsExactly("1.1", "2.1", "2.2");
    assertThat(due(june.minusDays(1))).containsExactly("2.1", "2.2");

    sample.change(
        sample.manager, "2.2", (change, action) -> change.close(action, Optional.empty()));
    sample.change(
        sample.manager,
        "2.1",
        (change, action) -> change.meet(action, action.milestones().getFirst(), Optional.empty()));

    assertThat(due(june)).containsExactly("1.1");
  }

  private List<String> due(LocalDate day) {
    return refs(read(records -> records.actions().openDueBy(sample.manager(), day)));
  }

  @Test
  void aDaysColoursAreKeptOnceAndBroughtUpToDate() {
    long first = action("1.1").id();
    save(DAY, Map.of(first, colours(Rag.GREEN, "on track")));
    save(DAY, Map.of(first, colours(Rag.RED, "1 day late")));

    read(
        records -> {
          Actions actions = records.actions();
          List<DayColours> day = actions.ragOn(sample.manager(), DAY);
          assertThat(day).hasSize(1);
          assertThat(day.getFirst().action()).hasValue(first);
          assertThat(day.getFirst().colours()).isEqualTo(colours(Rag.RED, "1 day late"));
          assertThat(actions.ragOn(sample.manager(), DAY.plusDays(1))).isEmpty();
          assertThat(actions.lastDayKept(sample.board.id(), DAY.plusDays(9))).contains(DAY);
          assertThat(actions.lastDayKept(sample.board.id(), DAY.minusDays(1))).isEmpty();
          return null;
        });
  }

  private void save(LocalDate day, Map<Long, Colours> colours) {
    store.change(records -> records.actions().saveDay(sample.board.id(), day, colours));
  }

  private static Colours colours(Rag rag, String reason) {
    return new Colours(Optional.of(Rag.GREEN), rag, rag, reason);
  }

  @Test
  void aMeetingIsPutByItsGroupAndDay() {
    AttendanceCount count = new AttendanceCount(7, 9, OptionalInt.of(78));
    Meeting planned =
        put(Meeting.State.PLANNED, Optional.of(LocalTime.of(14, 30)), Optional.empty());
    Meeting held = put(Meeting.State.HELD, Optional.of(LocalTime.of(14, 30)), Optional.of(count));

    assertThat(held.id()).isEqualTo(planned.id());
    assertThat(held.starts()).contains(LocalTime.of(14, 30));
    assertThat(held.attendance()).contains(count);
    assertThat(put(Meeting.State.HELD, held.starts(), Optional.empty())).isEqualTo(held);
    List<Meeting> ofGroup =
        read(records -> records.meetings().ofGroup(sample.manager(), sample.quality.id()));
    assertThat(ofGroup).containsExactly(held);
  }

  @Test
  void anImportedMeetingCanBeTakenBackAndImportedAgain() {
    AttendanceCount count = new AttendanceCount(7, 9, OptionalInt.empty());
    put(Meeting.State.HELD, Optional.empty(), Optional.of(count));
    store.change(
        records -> {
          RecordChange last =
              records.journal().lastChangeBy(sample.board.id(), sample.manager.id()).orElseThrow();
          assertThat(records.journal().undo(last.id(), sample.by(sample.manager)))
              .isInstanceOf(UndoResult.Undone.class);
          assertThat(records.meetings().between(sample.manager(), DAY, DAY)).isEmpty();
        });

    Meeting again = put(Meeting.State.HELD, Optional.empty(), Optional.of(count));

    assertThat(again.attendance()).contains(count);
  }

  private Meeting put(
      Meeting.State state, Optional<LocalTime> starts, Optional<AttendanceCount> count) {
    return change(
        change ->
            change
                .diary()
                .put(sample.quality.id(), DAY, starts, Meeting.Kind.MEETING, state, count));
  }
}
