package org.beadle.wording;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.Rung;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Promise;
import org.beadle.plan.Ref;

/** What a message says of one milestone, and the buttons that go with it. */
record PromiseLine(Roster roster, Nudge.OnPromise nudge, Medium medium, Reader reader) {
  private static final int SNOOZE_DAYS = 5;

  /** A line in a channel. */
  PromiseLine(Roster roster, Nudge.OnPromise nudge) {
    this(
        roster,
        nudge,
        Medium.CHAT,
        Reader.forChannel(roster, nudge.promise().action().confidentialGroup()));
  }

  /** {@code 2.3 Write the guide: due 30 September 2018, 12 days late}. */
  String due() {
    Promise promise = nudge.promise();
    return promise.action().ref()
        + " "
        + Titles.withoutStop(Titles.shortened(promise.action().title(), Titles.ROW))
        + ": due "
        + Days.written(promise.milestone().due())
        + ", "
        + Days.due(promise.milestone().due(), promise.today());
  }

  /** For the member who answers for it: how to finish it, and what comes next. */
  String forHolder() {
    return sentences(
        Optional.of(due()),
        promised("You said"),
        newDate(),
        typed("If it is done" + thisTime() + ", type “" + CommandWords.of(finished()) + "”"),
        waits(),
        next(),
        quieter());
  }

  /** For anybody else: who answers for it, and what comes next. */
  String forOthers() {
    return sentences(
        Optional.of(due()),
        Optional.of(holder()),
        promised("It was said"),
        newDate(),
        waits(),
        next(),
        quieter());
  }

  Optional<String> typed(String hint) {
    return Optional.of(hint).filter(each -> medium == Medium.CHAT);
  }

  private Optional<String> promised(String who) {
    return nudge
        .promise()
        .milestone()
        .promised()
        .map(day -> who + " that it would be done by " + Days.written(day));
  }

  private Optional<String> newDate() {
    return nudge
        .promise()
        .action()
        .dateRequest()
        .map(
            request ->
                "Another date, "
                    + Days.written(request.due())
                    + ", is asked for, and a chair has yet to answer");
  }

  @SafeVarargs
  static String sentences(Optional<String>... parts) {
    return Stream.of(parts)
        .flatMap(Optional::stream)
        .map(Titles::sentence)
        .collect(Collectors.joining(" "));
  }

  String holder() {
    Optional<String> name = nudge.promise().holder().map(Member::name);
    return name.map(member -> member + " answers for it")
        .orElse("Nobody answers for it" + typed("; type “" + owner() + "” and a name").orElse(""));
  }

  private String owner() {
    return CommandWords.of(new Command.ShowAction(ref())) + " owner";
  }

  private Optional<String> waits() {
    return Names.blockedBy(nudge.promise().action(), roster, reader)
        .map(name -> WaitWords.sentence(nudge.promise().action(), name));
  }

  Optional<String> next() {
    return ahead()
        .map(
            ahead ->
                "If it is still open on "
                    + Days.written(ahead.on())
                    + ", "
                    + told(ahead)
                    + " is told");
  }

  private Optional<Rung.Ahead> ahead() {
    return switch (nudge) {
      case Nudge.DueReminder reminder -> Optional.empty();
      case Nudge.OverdueReminder reminder -> reminder.next();
      case Nudge.Escalation escalation -> escalation.next();
    };
  }

  /** Who is told, as the middle of a sentence. */
  static String told(Rung.Ahead ahead) {
    return ahead.inChannel()
        ? switch (ahead.rung().told()) {
          case GROUP_CHAIR -> "its group's channel";
          case AGENCY_MEMBER -> "the agency's channel";
          case HOLDER, INDEPENDENT_CHAIR, BOARD_MANAGER -> "the board's channel";
        }
        : told(ahead.rung().told());
  }

  static String told(Rung.Told told) {
    return switch (told) {
      case HOLDER -> "the member who answers for it";
      case GROUP_CHAIR -> "the chair of its group";
      case AGENCY_MEMBER -> "the agency's board member";
      case INDEPENDENT_CHAIR -> "the independent chair";
      case BOARD_MANAGER -> "the board manager";
    };
  }

  Optional<String> quieter() {
    Nudge.Pace pace =
        switch (nudge) {
          case Nudge.DueReminder reminder -> Nudge.Pace.AS_BEFORE;
          case Nudge.OverdueReminder reminder -> reminder.pace();
          case Nudge.Escalation escalation -> escalation.pace();
        };
    return switch (pace) {
      case AS_BEFORE -> Optional.empty();
      case MONTHLY -> Optional.of("From now on you are reminded of it once a month");
      case LAST ->
          Optional.of("This is the last reminder of it; it stays on the board's list of late work");
    };
  }

  Button done() {
    return Button.primary("Done" + thisTime() + ": " + ref(), press(CommandWords.of(finished())));
  }

  /** What has no end is not finished by it. */
  private String thisTime() {
    return nudge.promise().action().timescale().ongoing() ? " for this time" : "";
  }

  /** Whether a day may be promised: where it is late, or about to be, and not too often. */
  boolean mayBePromised() {
    return nudge.promise().daysLeft() <= 1 && nudge.promise().milestone().promises() < 2;
  }

  Button promise() {
    String words = CommandWords.of(new Command.ShowAction(ref())) + " by";
    return Button.asking(
        "I will do " + ref() + " by", press(words), "By which day? For example 12 May.");
  }

  Button addNote() {
    String words = CommandWords.of(new Command.ShowAction(ref())) + " note";
    return Button.asking("Add note to " + ref(), press(words), "What is the news?");
  }

  Button snooze() {
    String words = CommandWords.of(new Command.Snooze(ref(), SNOOZE_DAYS));
    return Button.of("Snooze " + ref() + " for " + Days.count(SNOOZE_DAYS), press(words));
  }

  /** Where nobody answers for it: a way to say who does. */
  Optional<Button> handOver() {
    return nudge.promise().holder().isPresent()
        ? Optional.empty()
        : Optional.of(
            Button.asking(
                "Say who answers for " + ref(),
                press(owner()),
                "Who answers for it? A member such as @police-lead, a group or an agency."));
  }

  Button show() {
    return ShowButton.of(nudge.promise().action());
  }

  /** An action with more dates, or without an end, goes on after this one. */
  private Command finished() {
    return nudge.promise().action().goesOn()
        ? new Command.Met(ref(), Optional.empty())
        : new Command.Done(ref(), Optional.empty());
  }

  private Press press(String words) {
    return new Press(roster.board().id(), nudge.promise().action().id(), words);
  }

  private Ref ref() {
    return nudge.promise().action().ref();
  }
}
