package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;
import org.beadle.wording.RegisterFacts.Sheet;
import org.beadle.wording.RegisterRefusal;

/** Finds the meeting whose register is meant. */
sealed interface RegisterFinding {
  record Found(Sheet sheet) implements RegisterFinding {}

  record None(Refusal why) implements RegisterFinding {}

  /** The one that a button was made for, or else the one that was typed. */
  static RegisterFinding of(Records records, Caller caller, RegisterCommand.Of of) {
    long named = caller.incoming().press().map(Press::record).orElse(0L);
    return Optional.of(named)
        .filter(record -> record != 0)
        .flatMap(record -> records.meetings().byId(caller.reader(), record))
        .<RegisterFinding>map(meeting -> new Found(Sheet.of(caller.roster(), meeting)))
        .orElseGet(() -> typed(records, caller, of));
  }

  private static RegisterFinding typed(Records records, Caller caller, RegisterCommand.Of of) {
    Command.Name name = of.group();
    return switch (Naming.ofKind(caller.roster(), name, Party.Kind.GROUP, caller.today())) {
      case Naming.Unknown unknown -> new None(unknown.refusal());
      case Naming.Known known -> {
        List<Meeting> all = records.meetings().ofGroup(caller.reader(), known.party().id());
        Optional<Meeting> meeting =
            of.day().isPresent() ? on(all, of.day().get()) : latest(records, caller, all);
        yield meeting
            .<RegisterFinding>map(found -> new Found(Sheet.of(caller.roster(), found)))
            .orElseGet(() -> new None(noMeeting(caller, known.name(), all, of.day())));
      }
    };
  }

  /**
   * On a day that has come, if the words can mean it; one that stands rather than a cancelled one.
   */
  private static Optional<Meeting> on(List<Meeting> all, RegisterCommand.Day day) {
    return Stream.of(true, false)
        .flatMap(
            standing ->
                Stream.of(day.last(), day.next())
                    .flatMap(
                        on ->
                            all.stream()
                                .filter(meeting -> meeting.on().equals(on))
                                .filter(meeting -> stands(meeting) == standing)))
        .findFirst();
  }

  private static boolean stands(Meeting meeting) {
    return meeting.state() != Meeting.State.CANCELLED;
  }

  /**
   * Today's, or else the last without a confirmed register, or else the last with one. An older
   * report's meeting is never meant without its day.
   */
  private static Optional<Meeting> latest(Records records, Caller caller, List<Meeting> all) {
    List<Meeting> come =
        all.stream()
            .filter(meeting -> !meeting.on().isAfter(caller.today()))
            .sorted(Comparator.comparing(Meeting::on).reversed())
            .toList();
    List<Meeting> held =
        come.stream()
            .filter(meeting -> stands(meeting) && meeting.kind() == Meeting.Kind.MEETING)
            .toList();
    return Stream.of(held, come)
        .flatMap(List::stream)
        .filter(meeting -> meeting.on().equals(caller.today()))
        .findFirst()
        .or(() -> held.stream().filter(each -> wantsRegister(records, caller, each)).findFirst())
        .or(() -> held.stream().filter(each -> hasRegister(records, caller, each)).findFirst())
        .or(() -> come.stream().filter(each -> each.attendance().isEmpty()).findFirst());
  }

  private static boolean hasRegister(Records records, Caller caller, Meeting meeting) {
    return records.registers().of(caller.reader(), meeting.id()).isPresent();
  }

  /** Of an older report's meetings only counts are known, and nobody goes back to them. */
  private static boolean wantsRegister(Records records, Caller caller, Meeting meeting) {
    Optional<Register> register = records.registers().of(caller.reader(), meeting.id());
    return meeting.attendance().isEmpty() && register.flatMap(Register::confirmed).isEmpty();
  }

  private static Refusal noMeeting(
      Caller caller, String group, List<Meeting> all, Optional<RegisterCommand.Day> day) {
    Optional<LocalDate> next =
        all.stream()
            .filter(meeting -> meeting.isToCome(caller.today()))
            .map(Meeting::on)
            .min(Comparator.naturalOrder());
    return new RegisterRefusal.NoMeeting(group, day.map(RegisterCommand.Day::last), next);
  }
}
