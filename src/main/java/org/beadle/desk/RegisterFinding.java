package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;
import org.beadle.wording.RegisterFacts.Sheet;
import org.beadle.wording.RegisterRefusal;

/** Finds the meeting whose register is meant. */
final class RegisterFinding {
  private RegisterFinding() {}

  /** The one that a button was made for, or else the one that was typed. */
  static Sought<Sheet> of(Records records, Caller caller, RegisterCommand.Of of) {
    MeetingFinder finder = new MeetingFinder(records, caller);
    Sought<Meeting> meant =
        finder
            .pressed()
            .<Sought<Meeting>>map(Sought.Found::new)
            .orElseGet(() -> finder.shown(of.group()).then(diary -> typed(finder, diary, of)));
    return meant.then(meeting -> new Sought.Found<>(Sheet.of(caller.roster(), meeting)));
  }

  private static Sought<Meeting> typed(
      MeetingFinder finder, GroupDiary diary, RegisterCommand.Of of) {
    Optional<Meeting> meeting =
        of.day().isPresent() ? on(diary, of.day().get()) : latest(finder, diary);
    return Sought.of(meeting, () -> noMeeting(diary, of.day()));
  }

  /**
   * On a day that has come, if the words can mean it; one that stands rather than a cancelled one.
   */
  private static Optional<Meeting> on(GroupDiary diary, RegisterCommand.Day day) {
    return diary
        .standing(day.last())
        .or(() -> diary.standing(day.next()))
        .or(() -> diary.on(day.last()))
        .or(() -> diary.on(day.next()));
  }

  /**
   * Today's, or else the last without a confirmed register, or else the last with one. An older
   * report's meeting is never meant without its day.
   */
  private static Optional<Meeting> latest(MeetingFinder finder, GroupDiary diary) {
    List<Meeting> held =
        diary.past().stream()
            .filter(GroupDiary::stands)
            .filter(meeting -> meeting.kind() == Meeting.Kind.MEETING)
            .toList();
    return Stream.of(held, diary.past())
        .flatMap(List::stream)
        .filter(meeting -> meeting.on().equals(diary.today()))
        .findFirst()
        .or(() -> held.stream().filter(each -> wantsRegister(finder, each)).findFirst())
        .or(() -> held.stream().filter(each -> register(finder, each).isPresent()).findFirst())
        .or(() -> diary.past().stream().filter(each -> each.attendance().isEmpty()).findFirst());
  }

  private static Optional<Register> register(MeetingFinder finder, Meeting meeting) {
    return finder.records().registers().of(finder.caller().reader(), meeting.id());
  }

  /** Of an older report's meetings only counts are known, and nobody goes back to them. */
  private static boolean wantsRegister(MeetingFinder finder, Meeting meeting) {
    return meeting.attendance().isEmpty()
        && register(finder, meeting).flatMap(Register::confirmed).isEmpty();
  }

  private static Refusal noMeeting(GroupDiary diary, Optional<RegisterCommand.Day> day) {
    Optional<LocalDate> next = diary.find(Optional.empty()).map(Meeting::on);
    return new RegisterRefusal.NoMeeting(
        diary.group().name(), day.map(RegisterCommand.Day::last), next);
  }
}
