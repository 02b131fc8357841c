package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.DiaryCommand;

/** The answer to {@code meeting propose}: dates, to be taken all at once or one by one. */
public final class ProposalWords {
  /** More buttons than these are no help. */
  private static final int MOST_BUTTONS = 12;

  private final ProposalFacts facts;

  private ProposalWords(ProposalFacts facts) {
    this.facts = facts;
  }

  public static Post post(ProposalFacts facts) {
    ProposalWords words = new ProposalWords(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(words.opening()));
    String lines =
        facts.days().stream().map(OccasionWords::withWeekday).collect(Collectors.joining("\n"));
    blocks.add(new Block.Text(lines));
    if (facts.keeps()) blocks.add(new Block.Buttons(words.buttons()));
    List<String> days = facts.days().stream().map(Days::written).toList();
    return Post.of(words.opening() + " " + Count.and(days) + ".", blocks);
  }

  private String opening() {
    String known =
        facts.known() == 0
            ? ""
            : " "
                + Count.of(facts.known(), "meeting is", "meetings are")
                + " in the diary already.";
    return facts.group().name()
        + " meets "
        + LapseWords.often(facts.group().frequency())
        + "."
        + known
        + " In "
        + facts.year()
        + " it could meet at "
        + facts.at()
        + " on:";
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (facts.days().size() > 1)
      buttons.add(Button.primary("Add all " + facts.days().size(), adding(facts.days())));
    facts.days().stream()
        .limit(MOST_BUTTONS)
        .map(day -> Button.of("Add " + Days.written(day), adding(List.of(day))))
        .forEach(buttons::add);
    return buttons;
  }

  private Press adding(List<LocalDate> days) {
    Command add =
        new DiaryCommand.AddMeetings(
            new Command.Name(facts.group().name()),
            days,
            Optional.of(facts.at()),
            Optional.empty());
    return Press.saying(facts.board().id(), CommandWords.of(add));
  }
}
