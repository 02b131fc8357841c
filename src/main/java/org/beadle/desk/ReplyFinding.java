package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.beadle.board.Party;
import org.beadle.board.Seat;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.AnswerCommand.Which;
import org.beadle.command.Command;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.wording.AnswerRefusal;
import org.beadle.wording.Days;
import org.beadle.wording.Refusal;

/**
 * Finds the meeting to come to which somebody answers.
 *
 * @param again the command that means one of several meetings
 */
record ReplyFinding(MeetingFinder finder, Function<Which, String> again) {

  /**
   * The one that a button was made for, the named one, or the next with a seat of {@code own},
   * perhaps on a day.
   */
  Sought<Meeting> of(Which which, Predicate<Seat> own) {
    Optional<Meeting> pressed = finder.pressed();
    if (pressed.isPresent()) return asPressed(pressed.get(), which);
    if (which.group().isEmpty()) return next(own, which.day());
    return finder.shown(which.group().get()).then(diary -> ofGroup(diary, which.day()));
  }

  /** A button names the day for which it was made; what it says does not hold for another. */
  private Sought<Meeting> asPressed(Meeting meeting, Which which) {
    Optional<LocalDate> meant = which.day().filter(day -> !day.equals(meeting.on()));
    if (meant.isEmpty()) return toCome(meeting);
    Button button = button("The same for " + Days.written(meeting.on()), meeting);
    return not(new AnswerRefusal.Moved(group(meeting), meant.get(), meeting.on(), List.of(button)));
  }

  private Sought<Meeting> ofGroup(GroupDiary diary, Optional<LocalDate> day) {
    return Sought.of(
            diary.find(day), () -> refusal(new AnswerRefusal.NoMeeting(diary.group().name(), day)))
        .then(this::toCome);
  }

  private Sought<Meeting> toCome(Meeting meeting) {
    if (meeting.state() == Meeting.State.CANCELLED)
      return not(new AnswerRefusal.Cancelled(group(meeting), meeting.on()));
    return finder.isToCome(meeting)
        ? new Sought.Found<>(meeting)
        : not(new AnswerRefusal.Over(group(meeting), meeting.on()));
  }

  private Sought<Meeting> next(Predicate<Seat> own, Optional<LocalDate> day) {
    List<Meeting> ahead =
        finder.toCome().stream()
            .filter(meeting -> day.isEmpty() || day.get().equals(meeting.on()))
            .filter(meeting -> Expected.seats(caller().roster(), meeting).stream().anyMatch(own))
            .toList();
    if (ahead.isEmpty()) return not(new AnswerRefusal.NothingToCome(Optional.empty(), day));
    LocalDate first = ahead.getFirst().on();
    List<Meeting> same = ahead.stream().filter(each -> each.on().equals(first)).toList();
    return same.size() == 1 ? new Sought.Found<>(same.getFirst()) : several(same);
  }

  private Sought<Meeting> several(List<Meeting> same) {
    List<Button> buttons = same.stream().map(meeting -> button(group(meeting), meeting)).toList();
    return not(new AnswerRefusal.Several(same.stream().map(this::group).toList(), buttons));
  }

  /** Says the same of one meeting. */
  private Button button(String label, Meeting meeting) {
    String words = again.apply(Which.of(new Command.Name(group(meeting)), meeting.on()));
    return Button.of(label, new Press(caller().board().id(), meeting.id(), words));
  }

  private String group(Meeting meeting) {
    return caller().roster().nameOf(Party.group(meeting.group()));
  }

  private Caller caller() {
    return finder.caller();
  }

  private static Sought<Meeting> not(AnswerRefusal why) {
    return new Sought.None<>(refusal(why));
  }

  private static Refusal refusal(AnswerRefusal why) {
    return new Refusal.NotAnswered(why);
  }
}
