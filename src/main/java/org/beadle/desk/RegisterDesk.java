package org.beadle.desk;

import org.beadle.chat.Post;
import org.beadle.command.RegisterCommand;
import org.beadle.store.Store;

/** Obeys the commands about registers. */
final class RegisterDesk {
  private final RegisterShowing showing;
  private final RegisterTaking taking;

  RegisterDesk(Store store, MeetingCards cards) {
    this.showing = new RegisterShowing(store, cards);
    this.taking = new RegisterTaking(store, cards);
  }

  Post obey(Caller caller, RegisterCommand command) {
    return switch (command) {
      case RegisterCommand.OpenRegister open -> showing.open(caller, open);
      case RegisterCommand.RegisterHistory history -> showing.history(caller, history);
      case RegisterCommand.Entry entry -> taking.take(caller, entry);
      case RegisterCommand.EnterAnswers answers -> taking.take(caller, answers);
      case RegisterCommand.RestAbsent rest -> taking.take(caller, rest);
      case RegisterCommand.ConfirmRegister confirm -> taking.take(caller, confirm);
    };
  }
}
