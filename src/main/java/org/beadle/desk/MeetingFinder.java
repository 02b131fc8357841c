package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.board.Seat;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.AnswerCommand.Which;
import org.beadle.command.Command;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.AnswerRefusal;
import org.beadle.wording.Days;
import org.beadle.wording.Refusal;

/** Finds the meeting that somebody says something of, as far as the caller may see it. */
record MeetingFinder(Records records, Caller caller) {
  /** No diary reaches further. */
  private static final int YEARS_AHEAD = 3;

  /**
   * The meeting that a button was made for, the named one, or the next with a seat of {@code own}.
   *
   * @param again the command that means one of several meetings
   */
  MeetingFound find(Which which, Predicate<Seat> own, Function<Which, String> again) {
    Optional<Meeting> pressed = pressed();
    if (pressed.isPresent()) return asPressed(pressed.get(), which, again);
    if (which.group().isEmpty()) return next(own, again);
    return switch (naming(which.group().get())) {
      case Naming.Unknown unknown -> new MeetingFound.Not(unknown.refusal());
      case Naming.Known known -> ofGroup(known, which.day());
    };
  }

  private Naming naming(Command.Name group) {
    return Naming.ofKind(caller.roster(), group, Party.Kind.GROUP, caller.today());
  }

  /** The meeting that a button was made for. */
  Optional<Meeting> pressed() {
    return caller
        .incoming()
        .press()
        .map(Press::record)
        .flatMap(id -> records.meetings().byId(caller.reader(), id));
  }

  /** A button names the day for which it was made; what it says does not hold for another. */
  private MeetingFound asPressed(Meeting meeting, Which which, Function<Which, String> again) {
    Optional<LocalDate> meant = which.day().filter(day -> !day.equals(meeting.on()));
    if (meant.isEmpty()) return toCome(meeting);
    String words = again.apply(Which.of(new Command.Name(group(meeting)), meeting.on()));
    Press press = new Press(caller.board().id(), meeting.id(), words);
    Button button = Button.of("The same for " + Days.written(meeting.on()), press);
    return not(new AnswerRefusal.Moved(group(meeting), meant.get(), meeting.on(), List.of(button)));
  }

  private MeetingFound ofGroup(Naming.Known group, Optional<LocalDate> day) {
    List<Meeting> meetings = records.meetings().ofGroup(caller.reader(), group.party().id());
    Stream<Meeting> meant =
        day.map(on -> meetings.stream().filter(meeting -> meeting.on().equals(on)))
            .orElseGet(() -> meetings.stream().filter(it -> it.isToCome(caller.today())));
    return meant
        .min(Comparator.comparing(Meeting::state).thenComparing(Meeting::on))
        .map(this::toCome)
        .orElseGet(() -> not(new AnswerRefusal.NoMeeting(group.name(), day)));
  }

  private MeetingFound toCome(Meeting meeting) {
    if (meeting.state() == Meeting.State.CANCELLED)
      return not(new AnswerRefusal.Cancelled(group(meeting), meeting.on()));
    return meeting.isToCome(caller.today())
        ? new MeetingFound.Found(meeting)
        : not(new AnswerRefusal.Over(group(meeting), meeting.on()));
  }

  private MeetingFound next(Predicate<Seat> own, Function<Which, String> again) {
    LocalDate today = caller.today();
    List<Meeting> ahead =
        records.meetings().between(caller.reader(), today, today.plusYears(YEARS_AHEAD)).stream()
            .filter(meeting -> meeting.isToCome(today))
            .filter(meeting -> expected(meeting).anyMatch(own))
            .toList();
    if (ahead.isEmpty()) return not(new AnswerRefusal.NothingToCome(Optional.empty()));
    LocalDate first = ahead.getFirst().on();
    List<Meeting> same = ahead.stream().filter(each -> each.on().equals(first)).toList();
    return same.size() == 1 ? new MeetingFound.Found(same.getFirst()) : several(same, again);
  }

  private MeetingFound several(List<Meeting> same, Function<Which, String> again) {
    List<Button> buttons =
        same.stream()
            .map(
                meeting ->
                    Button.of(
                        group(meeting),
                        new Press(
                            caller.board().id(),
                            meeting.id(),
                            again.apply(Which.of(new Command.Name(group(meeting)), meeting.on())))))
            .toList();
    return not(new AnswerRefusal.Several(same.stream().map(this::group).toList(), buttons));
  }

  /** The seats of which attendance is expected. */
  Stream<Seat> expected(Meeting meeting) {
    return meeting.kind() == Meeting.Kind.WORKSHOP
        ? Stream.empty()
        : Expected.seats(caller.roster(), meeting.group(), meeting.on()).stream();
  }

  String group(Meeting meeting) {
    return caller.roster().nameOf(Party.group(meeting.group()));
  }

  private static MeetingFound not(AnswerRefusal why) {
    return new MeetingFound.Not(new Refusal.NotAnswered(why));
  }
}
