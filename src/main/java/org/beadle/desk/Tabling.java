package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.command.ProgrammeCommand;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.AgendaPost;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.Changed;

/**
 * Changes what groups discuss: permitted and possible, or refused with the reason; then done with
 * its journal and its answer in one transaction.
 */
final class Tabling {
  private final Store store;
  private final Calendars calendars;

  Tabling(Store store, Calendars calendars) {
    this.store = store;
    this.calendars = calendars;
  }

  Post change(Caller caller, ProgrammeCommand.Tabling command, Permission wanted) {
    return Answered.once(store, caller, records -> change(records, caller, command, wanted));
  }

  private Answered change(
      Records records, Caller caller, ProgrammeCommand.Tabling command, Permission wanted) {
    return AgendaMeant.of(records, caller, command.group(), day(command))
        .answered(caller, meant -> change(records, caller, command, wanted, meant));
  }

  private Answered change(
      Records records,
      Caller caller,
      ProgrammeCommand.Tabling command,
      Permission wanted,
      AgendaMeant meant) {
    return Permissions.of(caller)
        .refusal(caller.member(), wanted, meant.group().id())
        .map(why -> Answered.refused(caller, why))
        .orElseGet(() -> change(records, caller, command, meant));
  }

  private static Optional<LocalDate> day(ProgrammeCommand.Tabling command) {
    return switch (command) {
      case ProgrammeCommand.AddStandingItem add -> Optional.empty();
      case ProgrammeCommand.AddItem add -> Optional.of(add.day());
      case ProgrammeCommand.RemoveItem remove -> remove.day();
      case ProgrammeCommand.AddReport add -> Optional.of(add.day());
      case ProgrammeCommand.ReceiveReport receive -> receive.day();
    };
  }

  private Answered change(
      Records records, Caller caller, ProgrammeCommand.Tabling command, AgendaMeant meant) {
    AgendaVerbs verbs =
        new AgendaVerbs(caller, AgendaReading.of(records, caller, calendars), meant);
    return switch (verbs.decide(command)) {
      case AgendaVerbs.Refused refused -> Answered.refused(caller, refused.refusal());
      case AgendaVerbs.Agreed agreed -> carryOut(records, caller, meant, agreed);
    };
  }

  private static Answered carryOut(
      Records records, Caller caller, AgendaMeant meant, AgendaVerbs.Agreed agreed) {
    Change change = records.change(Changing.header(caller));
    Changed.OfAgenda changed = agreed.deed().apply(change);
    String sentence = ChangeWords.of(changed);
    OptionalLong undo =
        agreed
            .meeting()
            .map(meeting -> change.finish(sentence, "meeting", meeting.id()))
            .orElseGet(() -> change.finish(sentence, "group", meant.group().id()));
    ProgrammeCommand.ShowAgenda show =
        new ProgrammeCommand.ShowAgenda(
            Optional.of(new Command.Name(meant.group().name())), meant.meeting().map(Meeting::on));
    return new Answered.Done(() -> AgendaPost.changed(changed, caller.board(), show, undo));
  }
}
