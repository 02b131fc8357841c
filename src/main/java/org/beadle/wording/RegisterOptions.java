package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Option;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.RegisterCommand;
import org.beadle.command.RegisterCommandWords;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Mark;

/**
 * What may be entered in a register. Each option and button is a command; of a confirmed register
 * each asks for the reason.
 */
final class RegisterOptions {
  private static final String WHY = "Why is the register amended?";
  private static final String AND_WHY = " And why? Write “because” and the reason after it.";
  private static final String WHO = "Who came as deputy?";
  private static final String WHEN = "At what time, such as 10:20?";
  private static final String GUEST = "Who was in attendance?";

  private final RegisterFacts facts;
  private final RegisterCommand.Of of;
  private final boolean amends;

  RegisterOptions(RegisterFacts facts) {
    this.facts = facts;
    this.of = facts.sheet().of();
    this.amends = facts.register().confirmed().isPresent();
  }

  /** A seat with what is entered for it, or was answered, and what may be. */
  Block.Choice line(Seat seat) {
    boolean reads = facts.offers() == RegisterFacts.Offers.READ;
    List<Option> options =
        reads ? List.of() : facts.attending().contains(seat) ? attending(seat) : expected(seat);
    return new Block.Choice(facts.names().line(seat), options, chosen(seat));
  }

  private Optional<String> chosen(Seat seat) {
    Optional<String> entered =
        facts.register().of(seat.id()).map(entry -> MarkWords.of(entry, facts.sheet().roster()));
    return entered
        .or(() -> facts.answered(seat).map(answer -> MarkWords.of(answer, facts.sheet().roster())))
        .or(
            () ->
                facts.offers() == RegisterFacts.Offers.READ && facts.expected().contains(seat)
                    ? Optional.of("not entered yet")
                    : Optional.empty());
  }

  private List<Option> expected(Seat seat) {
    boolean held = facts.names().holder(seat).isPresent();
    List<Option> options = new ArrayList<>();
    if (held) options.add(marking("Present", seat, Mark.PRESENT));
    options.add(asking("Deputy", seat, "deputy", WHO));
    options.add(marking("Apologies", seat, Mark.APOLOGIES));
    options.add(marking("Absent", seat, Mark.ABSENT));
    if (held) {
      options.add(asking("Arrived late", seat, "arrived", WHEN));
      options.add(asking("Left early", seat, "left", WHEN));
    }
    return options;
  }

  private List<Option> attending(Seat seat) {
    return List.of(
        marking("In attendance", seat, Mark.PRESENT), marking("Not there", seat, Mark.ABSENT));
  }

  private Option marking(String label, Seat seat, Mark mark) {
    Command command = new RegisterCommand.MarkSeat(of, name(seat), mark, Optional.empty());
    String words = CommandWords.of(command);
    return amends
        ? Option.asking(label, press(words + " because"), WHY)
        : Option.of(label, press(words));
  }

  private Option asking(String label, Seat seat, String word, String question) {
    String words = RegisterCommandWords.begun(of, name(seat), word);
    return Option.asking(label, press(words), question(question));
  }

  private String question(String question) {
    return amends ? question + AND_WHY : question;
  }

  private Command.Name name(Seat seat) {
    return new Command.Name(facts.names().label(seat));
  }

  private Press press(String words) {
    return new Press(facts.sheet().board().id(), facts.sheet().meeting().id(), words);
  }

  /** What concerns the register as a whole. */
  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (!amends && facts.unmarked().stream().anyMatch(this::isAnswered))
      buttons.add(
          Button.primary("Enter what was answered", press(new RegisterCommand.EnterAnswers(of))));
    if (!amends && !facts.unmarked().isEmpty())
      buttons.add(Button.of("The rest absent", press(new RegisterCommand.RestAbsent(of))));
    confirming().ifPresent(buttons::add);
    buttons.add(
        Button.asking(
            "Somebody in attendance",
            press(RegisterCommandWords.begun(of, "with")),
            question(GUEST)));
    return buttons;
  }

  /** The button that confirms, where the register is whole and may be confirmed. */
  Optional<Button> confirming() {
    boolean may = facts.offers() == RegisterFacts.Offers.CONFIRM;
    return may && !amends && facts.unmarked().isEmpty()
        ? Optional.of(
            Button.primary("Confirm the register", press(new RegisterCommand.ConfirmRegister(of))))
        : Optional.empty();
  }

  private boolean isAnswered(Seat seat) {
    return facts.answered(seat).filter(it -> it.kind() != Answer.Kind.COMING).isPresent();
  }

  private Press press(Command command) {
    return press(CommandWords.of(command));
  }
}
