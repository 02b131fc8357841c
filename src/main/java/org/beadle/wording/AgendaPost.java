package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.ProgrammeCommand;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;

/** A draft agenda as a message, and the answers to what changed one. */
public final class AgendaPost {
  private static final int MOST_RECEIVED = 3;
  private static final int LABEL = 60;

  private final AgendaFacts facts;
  private final boolean mayChange;

  private AgendaPost(AgendaFacts facts, boolean mayChange) {
    this.facts = facts;
    this.mayChange = mayChange;
  }

  /**
   * The answer to {@code meeting agenda}.
   *
   * @param page the web address of the agenda, where people can reach it
   * @param mayChange whether the reader may say that a report came
   */
  public static Post of(AgendaFacts facts, Optional<String> page, boolean mayChange) {
    return new AgendaPost(facts, mayChange).post(page);
  }

  private Post post(Optional<String> page) {
    AgendaPaper paper = new AgendaPaper(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(paper.title()));
    blocks.add(new Block.Text(paper.when()));
    blocks.addAll(paper.items());
    blocks.addAll(paper.reports());
    blocks.addAll(paper.arising());
    blocks.add(new Block.Text(paper.minutes()));
    page.ifPresent(
        address ->
            blocks.add(new Block.Text("To print it, or to have it as a Word file: " + address)));
    blocks.add(new Block.Buttons(buttons()));
    return Post.of(summary(paper), blocks);
  }

  private String summary(AgendaPaper paper) {
    int reports = facts.awaited().size();
    long items =
        facts.agenda().items().stream()
            .filter(item -> item.kind() != AgendaItem.Kind.REPORT)
            .count();
    return paper.title()
        + ". "
        + paper.when()
        + " It has "
        + Count.of(items, "item", "items")
        + "; "
        + Count.of(reports, "report is", "reports are")
        + " awaited; "
        + Count.of(facts.arising().size(), "action is", "actions are")
        + " late or due. "
        + paper.minutes();
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (mayChange)
      facts.awaited().stream().limit(MOST_RECEIVED).map(this::received).forEach(buttons::add);
    Command programme =
        new ProgrammeCommand.ShowProgramme(Optional.of(group()), new Command.Years.Current());
    buttons.add(Button.of("Programme of the year", press(0, programme)));
    return buttons;
  }

  private Button received(AgendaItem report) {
    Command command =
        new ProgrammeCommand.ReceiveReport(
            String.valueOf(facts.agenda().number(report)),
            group(),
            facts.meeting().map(Meeting::on));
    return Button.of(
        "Received: " + Titles.shortened(report.title(), LABEL), press(report.id(), command));
  }

  private Command.Name group() {
    return new Command.Name(facts.group().name());
  }

  private Press press(long record, Command command) {
    return press(facts.roster().board(), record, command);
  }

  private static Press press(Board board, long record, Command command) {
    return new Press(board.id(), record, CommandWords.of(command));
  }

  /**
   * The answer to what changed an agenda, for all in the channel.
   *
   * @param agenda shows the agenda as it is by now
   * @param undo the id of the change that Undo takes back; empty where nothing was changed
   */
  public static Post changed(
      Changed.OfAgenda changed,
      Board board,
      ProgrammeCommand.ShowAgenda agenda,
      OptionalLong undo) {
    String sentence = ChangeWords.of(changed);
    List<Button> buttons = new ArrayList<>();
    buttons.add(Button.of("Show the agenda", press(board, 0, agenda)));
    undo.ifPresent(change -> buttons.add(UndoButton.of(board, change)));
    return Post.of(sentence, List.of(new Block.Text(sentence), new Block.Buttons(buttons)))
        .toChannel();
  }
}
