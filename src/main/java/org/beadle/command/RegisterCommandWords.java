package org.beadle.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beadle.command.Command.Name;
import org.beadle.meeting.Mark;

/** Writes commands about registers in the grammar's own words. */
public final class RegisterCommandWords {
  /** Words that end a name, so that a name which holds one is put in quotation marks. */
  private static final Set<String> ENDING =
      Set.of(
          "present",
          "deputy",
          "apologies",
          "absent",
          "arrived",
          "left",
          "in",
          "because",
          "with",
          "without",
          "rest",
          "page",
          "confirm",
          "history",
          "as");

  private RegisterCommandWords() {}

  static String of(RegisterCommand command) {
    return "meeting register " + register(command.of()) + ":" + said(command);
  }

  /** The beginning of a command about a seat, which other words make whole. */
  public static String begun(RegisterCommand.Of of, Name seat, String word) {
    return begun(of, name(seat) + " " + word);
  }

  /** The beginning of a command about a register, which other words make whole. */
  public static String begun(RegisterCommand.Of of, String word) {
    return "meeting register " + register(of) + ": " + word;
  }

  private static String said(RegisterCommand command) {
    return switch (command) {
      case RegisterCommand.OpenRegister open -> open.page() == 1 ? "" : " page " + open.page();
      case RegisterCommand.MarkSeat mark ->
          " " + name(mark.seat()) + " " + word(mark.mark()) + because(mark);
      case RegisterCommand.MarkDeputy sent ->
          " " + name(sent.seat()) + " deputy " + name(sent.deputy()) + because(sent);
      case RegisterCommand.Arrived arrived ->
          " " + name(arrived.seat()) + " arrived " + arrived.at() + because(arrived);
      case RegisterCommand.Left left ->
          " " + name(left.seat()) + " left " + left.at() + because(left);
      case RegisterCommand.InAttendance guest ->
          " with " + name(guest.who()) + " in attendance" + because(guest);
      case RegisterCommand.NotInAttendance guest ->
          " without " + name(guest.who()) + because(guest);
      case RegisterCommand.EnterAnswers answers -> " as answered";
      case RegisterCommand.RestAbsent rest -> " rest absent";
      case RegisterCommand.ConfirmRegister confirm -> " confirm";
      case RegisterCommand.RegisterHistory history -> " history";
    };
  }

  private static String because(RegisterCommand.Entry entry) {
    return entry.reason().map(reason -> " because " + reason).orElse("");
  }

  private static String register(RegisterCommand.Of of) {
    return name(of.group()) + of.day().map(day -> " " + day.next()).orElse("");
  }

  /** The word for a mark, such as {@code present}. */
  static String word(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String name(Name name) {
    String text = name.text();
    boolean plain =
        text.indexOf(':') < 0
            && Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .noneMatch(RegisterCommandWords::ends);
    return plain ? text : "\"" + text + "\"";
  }

  /** Whether a word might be taken for what follows a name: a word of the grammar, or of a date. */
  private static boolean ends(String word) {
    String bare = word.replaceAll("[.,;]+$", "");
    return ENDING.contains(bare)
        || Optional.of(bare).filter(it -> it.matches(".*\\d.*")).isPresent();
  }
}
