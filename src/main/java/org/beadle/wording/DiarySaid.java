package org.beadle.wording;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.DiaryCommand;

/**
 * The answer to a command that changed the diary: what, what to mind, and what may be done next.
 */
public final class DiarySaid {
  private static final int MOST_BUTTONS = 5;

  private final Board board;
  private final String group;

  private DiarySaid(Board board, String group) {
    this.board = board;
    this.group = group;
  }

  /** A change of one meeting, with how it stands now. */
  public static Post post(DiaryChanged change, DiaryNotes notes, MeetingCardFacts facts) {
    DiarySaid said = new DiarySaid(facts.board(), facts.group());
    List<Button> next = new ArrayList<>(said.instead(notes));
    if (change instanceof DiaryChanged.Cancelled) next.add(said.anotherDay());
    next.addAll(MeetingButtons.of(facts));
    List<Block> blocks = said.texts(change, notes);
    blocks.add(new Block.Facts(MeetingCard.facts(facts)));
    if (!next.isEmpty()) blocks.add(new Block.Buttons(next));
    return Post.of(said.sentences(change, notes), blocks).about(facts.meeting().id());
  }

  /** A change of several meetings. */
  public static Post post(
      DiaryChanged.Added change, DiaryNotes notes, Board board, OptionalLong undo) {
    DiarySaid said = new DiarySaid(board, change.group());
    List<Button> next = new ArrayList<>(said.instead(notes));
    next.add(said.button("Show them", 0, new Command.ListMeetings(Optional.of(said.name()))));
    undo.ifPresent(id -> next.add(UndoButton.of(board, id)));
    List<Block> blocks = said.texts(change, notes);
    blocks.add(new Block.Buttons(next));
    return Post.of(said.sentences(change, notes), blocks);
  }

  private List<Block> texts(DiaryChanged change, DiaryNotes notes) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(ChangeWords.of(change)));
    String more = notes(notes);
    if (!more.isEmpty()) blocks.add(new Block.Text(more));
    return blocks;
  }

  private String sentences(DiaryChanged change, DiaryNotes notes) {
    return (ChangeWords.of(change) + " " + notes(notes)).strip();
  }

  private static String notes(DiaryNotes notes) {
    Stream<String> time =
        notes.usualTime().stream()
            .map(at -> "No time was given, so it is the group's usual one, " + at + ".");
    Stream<String> daysOff = notes.daysOff().stream().map(DiarySaid::dayOff);
    Stream<String> reports = notes.afterwards().stream().map(DiarySaid::afterwards);
    return Stream.of(time, daysOff, reports).flatMap(each -> each).collect(Collectors.joining(" "));
  }

  private static String afterwards(String title) {
    return "The report “"
        + Titles.withoutStop(Titles.shortened(title, Titles.ROW))
        + "” would be due only after the meeting: it is now due with the papers.";
  }

  private static String dayOff(DiaryNotes.DayOff off) {
    DayOfWeek weekday = off.day().getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return Days.written(off.day())
        + " is a "
        + (weekend ? OccasionWords.weekday(off.day()) : "bank holiday")
        + ".";
  }

  private List<Button> instead(DiaryNotes notes) {
    return notes.daysOff().stream().limit(MOST_BUTTONS).map(this::instead).toList();
  }

  private Button instead(DiaryNotes.DayOff off) {
    return button(
        "Move to " + OccasionWords.withWeekday(off.instead()),
        off.meeting(),
        new DiaryCommand.MoveMeeting(
            name(),
            Optional.of(off.day()),
            Optional.of(off.instead()),
            Optional.empty(),
            Optional.empty()));
  }

  private Button anotherDay() {
    Command propose = new DiaryCommand.ProposeMeetings(name(), Optional.empty());
    String add = CommandWords.of(propose).replaceFirst("propose", "add");
    return Button.asking(
        "Another day",
        Press.saying(board.id(), add),
        "On which day instead, and at what time? Such as 14 May 14:30.");
  }

  private Command.Name name() {
    return new Command.Name(group);
  }

  private Button button(String label, long record, Command command) {
    return Button.of(label, new Press(board.id(), record, CommandWords.of(command)));
  }
}
