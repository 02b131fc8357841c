package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Seat;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.Test;

/** The diary, who is coming, registers and agendas, as they are written and read. */
class MeetingVerbsTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 12);
  private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));

  private <T> T change(Member member, Function<Change, T> verb) {
    return write(
        records -> {
          Change change = records.change(sample.by(member));
          T result = verb.apply(change);
          change.finish("Changed the diary", "meeting", 1);
          return result;
        });
  }

  private <T> List<T> all(Function<Records, List<T>> which) {
    return read(which);
  }

  private Meeting planned(long group) {
    return change(
        sample.manager,
        change ->
            change.diary().add(group, DAY, TEN, Optional.of("Town hall"), Meeting.Kind.MEETING));
  }

  private Meeting reread(Meeting meeting) {
    return read(records -> records.meetings().byId(manager(), meeting.id()).orElseThrow());
  }

  private Reader manager() {
    return sample.manager();
  }

  private Seat seat() {
    return read(
        records ->
            records.boards().roster(sample.board.id()).seats().stream()
                .filter(seat -> seat.group() == sample.quality.id())
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aMoveOrCancellationRaisesTheSequence() {
    Meeting meeting = planned(sample.quality.id());
    Meeting moved =
        change(
            sample.manager,
            change -> change.diary().move(meeting, DAY.plusDays(1), TEN, Optional.of("Town hall")));
    Meeting cancelled = change(sample.manager, change -> change.diary().cancel(moved));

    assertThat(meeting.sequence()).isZero();
    assertThat(moved.on()).isEqualTo(DAY.plusDays(1));
    assertThat(moved.sequence()).isEqualTo(1);
    assertThat(cancelled.state()).isEqualTo(Meeting.State.CANCELLED);
    assertThat(reread(meeting)).isEqualTo(cancelled);
    assertThat(cancelled.sequence()).isEqualTo(2);
  }

  @Test
  void aCancelledMeetingLeavesItsDayFree() {
    Meeting first = planned(sample.quality.id());
    change(sample.manager, change -> change.diary().cancel(first));
    Meeting second = planned(sample.quality.id());

    assertThat(second.id()).isNotEqualTo(first.id());
    Optional<Meeting> standing =
        read(records -> records.meetings().on(manager(), sample.quality.id(), DAY));
    assertThat(standing).contains(second);
  }

  @Test
  void whoMovesAndTakesItBackTellsCalendarsOnceMore() {
    Meeting meeting = planned(sample.quality.id());
    long moving =
        write(
            records -> {
              Change change = records.change(sample.by(sample.manager));
              change.diary().move(meeting, DAY.plusDays(7), TEN, meeting.place());
              return change.finish("Moved a meeting", "meeting", meeting.id()).orElseThrow();
            });

    write(records -> records.journal().undo(moving, sample.by(sample.manager)));

    assertThat(reread(meeting).on()).isEqualTo(DAY);
    assertThat(reread(meeting).sequence()).isEqualTo(2);
  }

  @Test
  void countsOfAnOlderReportLeaveTheTimeOfAMeetingAsItIs() {
    Meeting meeting = planned(sample.quality.id());
    AttendanceCount count = new AttendanceCount(4, 7, OptionalInt.empty());
    Meeting counted =
        change(
            sample.manager,
            change ->
                change
                    .diary()
                    .put(
                        meeting.group(),
                        DAY,
                        Optional.empty(),
                        Meeting.Kind.MEETING,
                        Meeting.State.HELD,
                        Optional.of(count)));

    assertThat(counted.starts()).isEqualTo(TEN);
    assertThat(counted.attendance()).contains(count);
    assertThat(counted.sequence()).isZero();
  }

  @Test
  void calendarsHearThatAMeetingIsAWorkshop() {
    Meeting meeting = planned(sample.quality.id());
    Meeting workshop =
        change(
            sample.manager,
            change ->
                change
                    .diary()
                    .put(
                        meeting.group(),
                        DAY,
                        TEN,
                        Meeting.Kind.WORKSHOP,
                        Meeting.State.PLANNED,
                        Optional.empty()));

    assertThat(workshop.sequence()).isEqualTo(1);
  }

  @Test
  void theLaterAnswerStandsAndTheEarlierStaysInTheJournal() {
    Meeting meeting = planned(sample.quality.id());
    long seat = seat().id();
    Optional<Attendee> deputy = Optional.of(new Attendee.Named("The deputy head"));
    change(
        sample.policeLead,
        change -> change.answers().put(meeting, seat, Answer.Kind.COMING, Optional.empty()));
    Answer later =
        change(
            sample.policeLead,
            change -> change.answers().put(meeting, seat, Answer.Kind.DEPUTY, deputy));

    assertThat(all(records -> records.answers().to(manager(), meeting.id())))
        .containsExactly(later);
    assertThat(all(records -> records.answers().between(manager(), DAY, DAY)))
        .containsExactly(later);
    assertThat(all(records -> records.journal().of(manager(), meeting.id(), 100)))
        .filteredOn(entry -> entry.kind().equals("meeting_answer"))
        .extracting(JournalEntry::field)
        .containsExactlyInAnyOrder("created", "superseded_at", "created");
  }

  private RegisterEntry enter(Member member, Meeting meeting, Mark mark) {
    return change(
        member,
        change -> {
          change.registers().open(meeting);
          return change.registers().enter(meeting, wanted(seat(), mark));
        });
  }

  private static Registering.Wanted wanted(Seat seat, Mark mark) {
    return new Registering.Wanted(
        OptionalLong.of(seat.id()),
        seat.holder(),
        mark,
        Optional.empty(),
        TEN,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void ofTwoEntriesForASeatTheLaterWinsAndBothAreKept() {
    Meeting meeting = planned(sample.quality.id());
    RegisterEntry first = enter(sample.manager, meeting, Mark.ABSENT);
    RegisterEntry second = enter(sample.policeLead, reread(meeting), Mark.PRESENT);

    Register register =
        read(records -> records.registers().of(manager(), meeting.id()).orElseThrow());
    assertThat(register.entries()).containsExactly(second);
    assertThat(register.confirmed()).isEmpty();
    assertThat(all(records -> records.registers().history(manager(), meeting.id())))
        .extracting(RegisterEntry::id)
        .containsExactly(first.id(), second.id());
    assertThat(reread(meeting).state()).isEqualTo(Meeting.State.HELD);
  }

  @Test
  void aConfirmedRegisterSaysByWhom() {
    Meeting meeting = planned(sample.quality.id());
    enter(sample.manager, meeting, Mark.PRESENT);
    change(
        sample.policeLead,
        change -> {
          change.registers().confirm(meeting);
          return 0;
        });

    assertThat(all(records -> records.registers().between(manager(), DAY, DAY)))
        .extracting(register -> register.confirmed().orElseThrow().by())
        .containsExactly(OptionalLong.of(sample.policeLead.id()));
  }

  @Test
  void itemsStandInTheOrderInWhichTheyCame() {
    Meeting meeting = planned(sample.quality.id());
    change(
        sample.manager,
        change -> {
          change.agendas().standing(sample.quality.id(), "Minutes");
          change.agendas().standing(sample.quality.id(), "Risks");
          change.agendas().themed(meeting, "Neglect");
          return change
              .agendas()
              .report(meeting, "Audit return", Party.agency(sample.police.id()), Optional.of(DAY));
        });

    assertThat(all(records -> records.agendas().standing(manager(), sample.quality.id())))
        .extracting(AgendaItem::title, AgendaItem::position)
        .containsExactly(tuple("Minutes", 1), tuple("Risks", 2));
    List<AgendaItem> own = read(records -> records.agendas().of(manager(), meeting));
    assertThat(own).extracting(AgendaItem::title).containsExactly("Neglect", "Audit return");
    assertThat(own.getLast().from()).contains(Party.agency(sample.police.id()));
    assertThat(own.getLast().due()).contains(DAY);
  }

  @Test
  void nothingOfAConfidentialGroupIsReadByOthers() {
    Meeting meeting = planned(sample.caseReview.id());
    change(
        sample.manager,
        change -> {
          change.registers().open(meeting);
          change.registers().enter(meeting, wanted(seat(), Mark.PRESENT));
          change.answers().put(meeting, seat().id(), Answer.Kind.COMING, Optional.empty());
          return change.agendas().standing(sample.caseReview.id(), "Reviews");
        });

    Reader outsider = sample.outsider();
    read(
        records -> {
          assertThat(records.registers().of(outsider, meeting.id())).isEmpty();
          assertThat(records.registers().history(outsider, meeting.id())).isEmpty();
          assertThat(records.answers().to(outsider, meeting.id())).isEmpty();
          assertThat(records.agendas().all(outsider)).isEmpty();
          assertThat(records.agendas().all(manager())).hasSize(1);
          assertThat(records.journal().of(outsider, sample.caseReview.id(), 10)).isEmpty();
          return null;
        });
  }
}
