package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a confidential group's records, who may not see them reads nothing but numbers. */
class ConfidentialityTest extends StoreContract {
  private static final LocalDate NEXT_YEAR = LocalDate.of(2019, 1, 1);

  private Action hidden;

  @BeforeEach
  void tellSomethingOfTheHiddenAction() {
    hidden = action("2.1");
    sample.change(
        sample.manager,
        "2.1",
        (change, action) -> {
          change.declare(action, Rag.AMBER, Optional.of("secret words"), false);
          change.requestDate(
              action, action.nextMilestone().orElseThrow(), NEXT_YEAR, Optional.of("secret"));
          return change.close(action, Optional.of("secret"));
        });
  }

  private <T> T outsiderReads(Function<Records, T> work) {
    return read(work);
  }

  @Test
  void itIsNotFoundByItsRef() {
    Optional<Action> found =
        outsiderReads(records -> records.actions().find(sample.outsider(), ref("2.1")));
    assertThat(found).isEmpty();
  }

  @Test
  void itIsNotFoundByAnEarlierRef() {
    sample.change(sample.manager, "2.1", (change, action) -> change.renumber(action, ref("2.9")));

    for (String ref : List.of("2.1", "2.9")) {
      Optional<Action> found =
          outsiderReads(records -> records.actions().find(sample.outsider(), ref(ref)));
      assertThat(found).isEmpty();
    }
  }

  @Test
  void itIsNotFoundByItsId() {
    Optional<Action> one =
        outsiderReads(records -> records.actions().byId(sample.outsider(), hidden.id()));
    assertThat(one).isEmpty();
  }

  @Test
  void itIsInNoListOfActionsOrRefs() {
    List<Action> all = outsiderReads(records -> records.actions().all(sample.outsider()));
    List<Ref> refs = outsiderReads(records -> records.actions().refs(sample.outsider()));

    assertThat(all).extracting(Action::ref).containsExactly(ref("1.1"), ref("1.2"), ref("2.2"));
    assertThat(refs).containsExactly(ref("1.1"), ref("1.2"), ref("2.2"));
  }

  @Test
  void itIsNotAmongWhatIsDue() {
    sample.change(
        sample.manager, "2.1", (change, action) -> change.reopen(action, Optional.empty()));

    List<Action> due =
        outsiderReads(records -> records.actions().openDueBy(sample.outsider(), NEXT_YEAR));
    List<Action> dueForManager =
        outsiderReads(records -> records.actions().openDueBy(sample.manager(), NEXT_YEAR));

    assertThat(due).extracting(Action::ref).containsExactly(ref("1.1"), ref("1.2"), ref("2.2"));
    assertThat(dueForManager).hasSize(4);
  }

  @Test
  void itsUpdatesAreNotRead() {
    assertThat(updates(hidden.id())).hasSize(2);

    var seen =
        outsiderReads(records -> records.actions().updates(sample.outsider(), hidden.id(), 10));
    assertThat(seen).isEmpty();
  }

  @Test
  void whatIsCountedOfItTellsNothingElse() {
    List<Action> concealed =
        outsiderReads(records -> records.actions().concealed(sample.outsider()));

    assertThat(concealed).hasSize(1);
    Action blank = concealed.getFirst();
    assertThat(blank.priority().number()).isEqualTo(2);
    assertThat(blank.closure()).isPresent();
    assertThat(blank.declared().orElseThrow().rag()).isEqualTo(Rag.AMBER);
    assertThat(blank.milestones()).hasSize(1);
    assertThat(blank.toString())
        .doesNotContain("secret", "Action 2.1", "ref=2.1", "manager", "Children", "as written")
        .doesNotContain("By then", String.valueOf(hidden.id()));
  }

  @Test
  void nothingIsConcealedFromWhoMaySeeAll() {
    List<Action> concealed =
        outsiderReads(records -> records.actions().concealed(sample.manager()));
    assertThat(concealed).isEmpty();
  }

  @Test
  void itsColoursAreCountedWithoutTheirReason() {
    Colours colours = new Colours(Optional.empty(), Rag.RED, Rag.RED, "12 days late");
    Map<Long, Colours> day = Map.of(hidden.id(), colours, action("1.1").id(), colours);
    store.change(records -> records.actions().saveDay(sample.board.id(), SampleBoard.TODAY, day));

    List<DayColours> seen =
        outsiderReads(records -> records.actions().ragOn(sample.outsider(), SampleBoard.TODAY));

    assertThat(seen)
        .containsExactlyInAnyOrder(
            new DayColours(OptionalLong.of(action("1.1").id()), 1, colours),
            new DayColours(
                OptionalLong.empty(), 2, new Colours(Optional.empty(), Rag.RED, Rag.RED, "")));
  }

  @Test
  void asABlockerItIsNotNamed() {
    sample.change(
        sample.manager,
        "1.1",
        (change, action) ->
            change.block(
                action, Optional.of(action("2.1")), Optional.empty(), Optional.of("waits")));

    Optional<Action> seen =
        outsiderReads(records -> records.actions().find(sample.outsider(), ref("1.1")));
    assertThat(seen.orElseThrow().blocker().orElseThrow().action()).isEmpty();
    assertThat(action("1.1").blocker().orElseThrow().action()).contains(ref("2.1"));
  }

  @Test
  void asALinkItIsNotNamed() {
    Action open = action("1.1");
    sample.change(
        sample.manager,
        "1.1",
        (change, action) -> change.amend(action, sample.linked(action, "2.1", "2.2", "7.7")));

    Optional<Action> seen =
        outsiderReads(records -> records.actions().byId(sample.outsider(), open.id()));
    assertThat(seen.orElseThrow().links()).containsExactly(ref("2.2"), ref("7.7"));
    assertThat(action("1.1").links()).containsExactly(ref("2.1"), ref("2.2"), ref("7.7"));
  }

  @Test
  void itsJournalIsNotRead() {
    List<JournalEntry> entries =
        outsiderReads(records -> records.journal().of(sample.outsider(), hidden.id(), 100));
    List<JournalEntry> all =
        outsiderReads(records -> records.journal().of(sample.manager(), hidden.id(), 100));

    assertThat(entries).isEmpty();
    assertThat(all).isNotEmpty();
  }

  @Test
  void itsChangesAreNotInTheDigest() {
    sample.change(sample.manager, "1.1", (change, action) -> change.note(action, "open words"));

    List<RecordChange> changes =
        outsiderReads(
            records ->
                records
                    .journal()
                    .changesBetween(
                        sample.outsider(), SampleBoard.AT, SampleBoard.AT.plusSeconds(1)));
    assertThat(changes)
        .extracting(RecordChange::summary)
        .containsExactly("Changed 1.1", "Set the board up");
  }

  @Test
  void itsMeetingsAreNotRead() {
    LocalDate day = LocalDate.of(2018, 5, 10);
    AttendanceCount count = new AttendanceCount(3, 4, OptionalInt.of(75));
    Meeting meeting =
        write(
            records -> {
              Change change = records.change(sample.by(sample.manager));
              Meeting put =
                  change
                      .diary()
                      .put(
                          sample.caseReview.id(),
                          day,
                          Optional.empty(),
                          Meeting.Kind.MEETING,
                          Meeting.State.HELD,
                          Optional.of(count));
              change.finish("Added a meeting", "meeting", put.id());
              return put;
            });

    read(
        records -> {
          Meetings meetings = records.meetings();
          assertThat(meetings.between(sample.outsider(), day, day)).isEmpty();
          assertThat(meetings.ofGroup(sample.outsider(), sample.caseReview.id())).isEmpty();
          assertThat(meetings.byId(sample.outsider(), meeting.id())).isEmpty();
          assertThat(meetings.byId(sample.manager(), meeting.id())).contains(meeting);
          assertThat(records.journal().of(sample.outsider(), meeting.id(), 10)).isEmpty();
          Meeting counted =
              records.sittings().concealed(sample.outsider(), day, day).getFirst().meeting();
          assertThat(counted.attendance()).contains(count);
          assertThat(counted.group()).isZero();
          assertThat(records.sittings().all(sample.outsider())).isEmpty();
          assertThat(records.sittings().concealed(sample.manager())).isEmpty();
          return null;
        });
  }

  @Test
  void anotherBoardsActionsAreNotReadEither() {
    SampleBoard other = SampleBoard.in(store, "other");
    Action foreign = other.found("1.1");

    read(
        records -> {
          assertThat(records.actions().byId(sample.manager(), foreign.id())).isEmpty();
          assertThat(records.actions().updates(sample.manager(), foreign.id(), 5)).isEmpty();
          assertThat(records.journal().of(sample.manager(), foreign.id(), 5)).isEmpty();
          assertThat(records.actions().all(sample.manager())).hasSize(4);
          return null;
        });
  }

  private static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }
}
