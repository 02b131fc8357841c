package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.AttendanceCommand;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.plan.Action;

/** What a person is told besides dates: colours that differ from the dates, and who left. */
final class OtherNudges {
  private static final int LINES = 5;

  /** As long as a button's label may be. */
  private static final int LABEL = 75;

  private final Roster roster;
  private final List<Nudge.MismatchPrompt> mismatches;
  private final List<Nudge.HandOver> handOvers;
  private final List<Nudge.LetterDraft> letters;
  private final LocalDate day;

  OtherNudges(Roster roster, Planned planned) {
    this.roster = roster;
    this.mismatches = planned.told(Nudge.MismatchPrompt.class).toList();
    this.handOvers = planned.told(Nudge.HandOver.class).toList();
    this.letters = planned.told(Nudge.LetterDraft.class).toList();
    this.day = planned.day();
  }

  /** Parts of the sentence with which the message begins. */
  List<String> opening() {
    List<String> parts = new ArrayList<>();
    if (!mismatches.isEmpty())
      parts.add(
          Count.of(mismatches.size(), "colour differs", "colours differ")
              + " from what the dates say");
    if (!handOvers.isEmpty())
      parts.add(Count.of(handOvers.size(), "member has", "members have") + " work to hand over");
    if (!letters.isEmpty())
      parts.add(Count.of(letters.size(), "letter is", "letters are") + " drafted for you");
    return parts;
  }

  List<String> sentences() {
    return Stream.of(
            mismatches.stream().limit(LINES).map(OtherNudges::sentence),
            rest(mismatches, "more colour that differs is", "more colours that differ are"),
            handOvers.stream().limit(LINES).map(this::sentence),
            rest(handOvers, "more member who left is", "more members who left are"),
            letters.stream().limit(LINES).map(this::sentence),
            rest(letters, "more letter is in a file, and", "more letters are in files, and"))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<String> rest(List<?> all, String one, String many) {
    int more = all.size() - LINES;
    return more <= 0 ? Stream.empty() : Stream.of(Count.of(more, one, many) + " not shown here.");
  }

  private static String sentence(Nudge.MismatchPrompt prompt) {
    Action action = prompt.action();
    return action.ref()
        + " "
        + Titles.withoutStop(Titles.shortened(action.title(), Titles.ROW))
        + ": declared "
        + prompt.colours().declared().orElseThrow().word()
        + ", but "
        + prompt.colours().reason()
        + ". Please add a link to evidence, or declare the colour that fits.";
  }

  private String sentence(Nudge.LetterDraft draft) {
    RunWords words = new RunWords(roster);
    return words.whose(draft.run())
        + " was absent "
        + draft.run().length()
        + " times in a run from "
        + roster.nameOf(Party.group(draft.run().group()))
        + ", without apologies. Here is a draft letter; Beadle has sent it to nobody else.\n\n"
        + AbsenceLetter.of(roster, draft.run(), day).text();
  }

  private String sentence(Nudge.HandOver over) {
    String name = over.departure().member().name();
    String gone =
        switch (over.departure().why()) {
          case LEFT -> name + " has left the board since " + day(over) + ".";
          case ACCOUNT_GONE -> name + " can't be reached any more; the account is gone.";
        };
    return gone + " " + work(over);
  }

  private static String day(Nudge.HandOver over) {
    return Days.written(over.departure().on());
  }

  private static String work(Nudge.HandOver over) {
    return over.handed().stream()
            .limit(LINES)
            .map(
                each ->
                    each.action().ref()
                        + each.to()
                            .map(Member::name)
                            .map(next -> " is now answered for by " + next)
                            .orElse(" is answered for by nobody"))
            .collect(Collectors.joining("; "))
        + (over.handed().size() > LINES
            ? "; and " + (over.handed().size() - LINES) + " more."
            : ".");
  }

  /** A way to add evidence for each colour that differs, and to see each letter again. */
  List<Block> buttons() {
    List<Button> buttons =
        Stream.concat(
                mismatches.stream().limit(LINES).map(prompt -> evidence(prompt.action())),
                letters.stream().limit(LINES).flatMap(draft -> letter(draft).stream()))
            .toList();
    return buttons.isEmpty() ? List.of() : List.of(new Block.Buttons(buttons));
  }

  private Optional<Button> letter(Nudge.LetterDraft draft) {
    return new RunWords(roster)
        .party(draft.run())
        .map(roster::nameOf)
        .map(
            name ->
                Button.of(
                    Titles.shortened("Letter to " + name, LABEL),
                    Press.saying(
                        roster.board().id(),
                        CommandWords.of(
                            new AttendanceCommand.DraftLetter(new Command.Name(name))))));
  }

  private Button evidence(Action action) {
    String words = CommandWords.of(new Command.ShowAction(action.ref())) + " evidence";
    return Button.asking(
        "Add evidence for " + action.ref(),
        new Press(roster.board().id(), action.id(), words),
        "At which web address is the evidence?");
  }
}
