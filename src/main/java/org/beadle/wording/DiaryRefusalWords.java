package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.DiaryCommand;

/** Says why something was not done to the diary, with buttons for what may be done instead. */
final class DiaryRefusalWords {
  private DiaryRefusalWords() {}

  static String of(Refusal.OfDiary refusal) {
    return switch ((DiaryRefusal) refusal) {
      case DiaryRefusal.NoMeeting none -> noMeeting(none);
      case DiaryRefusal.MeetsAlready meets ->
          meets.group()
              + " meets on "
              + OccasionWords.of(meets.day(), meets.at(), meets.place())
              + " already. Nothing was changed.";
      case DiaryRefusal.NamedTwice twice ->
          Days.written(twice.day()) + " is named twice. Nothing was changed.";
      case DiaryRefusal.Settled settled -> settled(settled);
      case DiaryRefusal.StandsSo stands ->
          "The meeting of "
              + stands.group()
              + " on "
              + Days.written(stands.day())
              + " stands so in the diary. Nothing was changed.";
      case DiaryRefusal.NotShownHere not ->
          "The meetings of "
              + not.group()
              + " are confidential and not shown here. Its members see them in its own channel, or"
              + " when they ask Beadle alone.";
      case DiaryRefusal.NoFrequency none -> noFrequency(none);
      case DiaryRefusal.YearIsOver over ->
          "The year " + over.year() + " is over. Dates can be proposed for days to come.";
      case DiaryRefusal.NothingToPropose nothing ->
          "There is no date to propose for "
              + nothing.group()
              + " in "
              + nothing.year()
              + ": its meetings are in the diary, or the year is nearly over.";
    };
  }

  private static String noMeeting(DiaryRefusal.NoMeeting none) {
    String what =
        none.day()
            .map(day -> none.group() + " has no meeting in the diary on " + Days.written(day) + ".")
            .orElse("Nothing is in the diary for " + none.group() + ".");
    String past =
        none.past().map(day -> " Did you mean the one on " + Days.written(day) + "?").orElse("");
    if (none.coming().isEmpty()) return what + past;
    List<String> days = none.coming().stream().map(Days::written).toList();
    return what + past + " It meets on " + Count.and(days) + ".";
  }

  private static String settled(DiaryRefusal.Settled settled) {
    String why =
        switch (settled.why()) {
          case HELD -> " was held";
          case CANCELLED -> " was cancelled";
          case HAS_REGISTER -> " has a register";
        };
    return "The meeting of "
        + settled.group()
        + " on "
        + Days.written(settled.day())
        + why
        + ", so it can't be moved or cancelled.";
  }

  private static String noFrequency(DiaryRefusal.NoFrequency none) {
    String known =
        none.words()
            .map(
                words -> " says that it meets “" + words + "”, which leaves its dates to the group")
            .orElse(" does not say how often it meets");
    return none.group() + known + ". Add its meetings one by one.";
  }

  static Stream<Button> buttons(long board, Refusal.OfDiary refusal) {
    return switch ((DiaryRefusal) refusal) {
      case DiaryRefusal.NoMeeting none when none.coming().isEmpty() && none.past().isEmpty() ->
          Stream.of(
              button(
                  board,
                  "Propose dates",
                  new DiaryCommand.ProposeMeetings(
                      new Command.Name(none.group()), Optional.empty())));
      case DiaryRefusal.NoMeeting none ->
          Stream.concat(none.past().stream(), none.coming().stream())
              .map(day -> show(board, none.group(), day));
      case DiaryRefusal.MeetsAlready meets -> Stream.of(show(board, meets.group(), meets.day()));
      case DiaryRefusal.StandsSo stands -> Stream.of(show(board, stands.group(), stands.day()));
      case DiaryRefusal.Settled settled -> Stream.of(show(board, settled.group(), settled.day()));
      case DiaryRefusal.NamedTwice twice -> Stream.empty();
      case DiaryRefusal.NotShownHere not -> Stream.empty();
      case DiaryRefusal.NoFrequency none -> Stream.empty();
      case DiaryRefusal.YearIsOver over -> Stream.empty();
      case DiaryRefusal.NothingToPropose nothing -> Stream.empty();
    };
  }

  private static Button show(long board, String group, LocalDate day) {
    return button(
        board,
        "Show " + Days.written(day),
        new DiaryCommand.ShowMeeting(new Command.Name(group), Optional.of(day)));
  }

  private static Button button(long board, String label, Command command) {
    return Button.of(label, Press.saying(board, CommandWords.of(command)));
  }
}
