package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.DiaryCommand;
import org.beadle.meeting.Meeting;

/**
 * The buttons for a meeting's likely next step, in the order in which it goes: who is coming, the
 * agenda, the register, and last what changes the diary.
 */
final class MeetingButtons {
  private final MeetingCardFacts facts;
  private final Meeting meeting;
  private final List<Button> buttons = new ArrayList<>();

  private MeetingButtons(MeetingCardFacts facts) {
    this.facts = facts;
    this.meeting = facts.meeting();
  }

  static List<Button> of(MeetingCardFacts facts) {
    MeetingButtons made = new MeetingButtons(facts);
    if (made.isAwaited() && facts.offered().answers()) made.answering();
    if (made.isOpen()) made.agenda();
    if (made.isRegistered()) made.register();
    if (made.isOpen()) made.keeping();
    made.undo();
    return List.copyOf(made.buttons);
  }

  private boolean isOpen() {
    return meeting.state() == Meeting.State.PLANNED && facts.register().isEmpty();
  }

  private boolean isAwaited() {
    return isOpen()
        && meeting.kind() == Meeting.Kind.MEETING
        && meeting.isToCome(facts.today())
        && !facts.responses().expected().isEmpty();
  }

  /** Whether a register of it can be shown or taken: its day has come and it was not cancelled. */
  private boolean isRegistered() {
    boolean shown = facts.register().isPresent() || facts.offered().keeps();
    return shown
        && meeting.kind() == Meeting.Kind.MEETING
        && meeting.state() != Meeting.State.CANCELLED
        && !meeting.on().isAfter(facts.today())
        && meeting.attendance().isEmpty();
  }

  /** Whoever presses answers for his or her own seat. */
  private void answering() {
    buttons.addAll(invitation().answers(Optional.empty(), Optional.empty()));
  }

  private void agenda() {
    buttons.add(invitation().agenda());
  }

  private void register() {
    buttons.add(invitation().register());
  }

  private InvitationWords invitation() {
    Group group = facts.roster().group(meeting.group()).orElseThrow();
    return new InvitationWords(facts.board().id(), group, meeting);
  }

  private void keeping() {
    if (!facts.offered().keeps()) return;
    ask("Move", words("move") + " to", "To which day, and at what time? Such as 14 May 14:30.");
    ask("Cancel", words("cancel") + " because", "Why is it cancelled?");
  }

  /** A command about this meeting, such as {@code meeting move Full board 12 May 2027}. */
  private String words(String verb) {
    Command show =
        new DiaryCommand.CancelMeeting(name(), Optional.of(meeting.on()), Optional.empty());
    return CommandWords.of(show).replaceFirst("cancel", verb);
  }

  private Command.Name name() {
    return new Command.Name(facts.group());
  }

  private void ask(String label, String words, String question) {
    buttons.add(Button.asking(label, press(words), question));
  }

  private Press press(String words) {
    return new Press(facts.board().id(), meeting.id(), words);
  }

  private void undo() {
    facts.offered().undo().ifPresent(id -> buttons.add(UndoButton.of(facts.board(), id)));
  }
}
