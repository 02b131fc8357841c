package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Changes of the diary, of answers and of registers, as they are taken back. */
class MeetingUndoTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 12);
  private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));

  private long change(Member member, Meeting meeting, Function<Change, ?> verb) {
    return write(
        records -> {
          Change change = records.change(sample.by(member));
          verb.apply(change);
          return change.finish("Changed a meeting", "meeting", meeting.id()).orElseThrow();
        });
  }

  private Meeting planned() {
    return write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          Meeting meeting =
              change
                  .diary()
                  .add(sample.quality.id(), DAY, TEN, Optional.empty(), Meeting.Kind.MEETING);
          change.finish("Added a meeting", "meeting", meeting.id());
          return meeting;
        });
  }

  private Meeting reread(Meeting meeting) {
    return read(records -> records.meetings().byId(sample.manager(), meeting.id()).orElseThrow());
  }

  private UndoResult undo(long change, Member member) {
    return write(records -> records.journal().undo(change, sample.by(member)));
  }

  private List<Seat> seats() {
    return read(
        records -> records.boards().roster(sample.board.id()).seats().stream().limit(2).toList());
  }

  private long answer(Member member, Meeting meeting, Seat seat, Answer.Kind kind) {
    return change(
        member,
        meeting,
        change -> change.answers().put(meeting, seat.id(), kind, Optional.empty()));
  }

  private long enter(Member member, Meeting meeting, Seat seat, Mark mark) {
    return change(member, meeting, change -> change.registers().enter(meeting, wanted(seat, mark)));
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
  void takingTwoChangesBackTellsCalendarsOfEach() {
    Meeting meeting = planned();
    long moving =
        change(
            sample.manager,
            meeting,
            change -> change.diary().move(meeting, DAY.plusDays(7), TEN, meeting.place()));
    Meeting moved = reread(meeting);
    long cancelling = change(sample.manager, meeting, change -> change.diary().cancel(moved));

    undo(cancelling, sample.manager);
    undo(moving, sample.manager);

    assertThat(reread(meeting).on()).isEqualTo(DAY);
    assertThat(reread(meeting).state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(reread(meeting).sequence()).isEqualTo(4);
  }

  @Test
  void anAnswerIsTakenBackThoughOthersHaveAnsweredSince() {
    Meeting meeting = planned();
    Seat own = seats().getFirst();
    long first = answer(sample.policeLead, meeting, own, Answer.Kind.APOLOGIES);
    answer(sample.manager, meeting, seats().getLast(), Answer.Kind.COMING);
    assertThat(undo(first, sample.policeLead)).isInstanceOf(UndoResult.Undone.class);

    long second = answer(sample.policeLead, meeting, own, Answer.Kind.APOLOGIES);
    answer(sample.manager, meeting, own, Answer.Kind.COMING);
    assertThat(undo(second, sample.policeLead)).isInstanceOf(UndoResult.ChangedSince.class);
    List<Answer> standing = read(records -> records.answers().to(sample.manager(), meeting.id()));
    assertThat(standing)
        .extracting(Answer::kind)
        .containsExactly(Answer.Kind.COMING, Answer.Kind.COMING);
  }

  @Test
  void anAnswerOfBeforeAMoveIsNotTakenBack() {
    Meeting meeting = planned();
    long answer = answer(sample.policeLead, meeting, seats().getFirst(), Answer.Kind.APOLOGIES);
    change(
        sample.manager,
        meeting,
        change -> change.diary().move(meeting, DAY.plusDays(7), TEN, meeting.place()));
    assertThat(undo(answer, sample.policeLead)).isInstanceOf(UndoResult.ChangedSince.class);
  }

  @Test
  void anEntryIsTakenBackThoughOthersEnteredSinceAndNotOnceTheRegisterIsConfirmed() {
    Meeting meeting = planned();
    change(sample.manager, meeting, change -> opened(change, meeting));
    long entry = enter(sample.policeLead, meeting, seats().getFirst(), Mark.ABSENT);
    enter(sample.manager, meeting, seats().getLast(), Mark.PRESENT);
    assertThat(undo(entry, sample.policeLead)).isInstanceOf(UndoResult.Undone.class);

    long again = enter(sample.policeLead, meeting, seats().getFirst(), Mark.ABSENT);
    change(sample.manager, meeting, change -> confirmed(change, meeting));
    assertThat(undo(again, sample.policeLead)).isInstanceOf(UndoResult.ChangedSince.class);
  }

  private static Change opened(Change change, Meeting meeting) {
    change.registers().open(meeting);
    return change;
  }

  private static Change confirmed(Change change, Meeting meeting) {
    change.registers().confirm(meeting);
    return change;
  }
}
