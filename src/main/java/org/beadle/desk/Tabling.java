package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

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
    return store.write(records -> change(records, caller, command, wanted)).get();
  }

  private Supplier<Post> change(
      Records records, Caller caller, ProgrammeCommand.Tabling command, Permission wanted) {
    Optional<Post> before = Answered.before(records, caller.incoming());
    if (before.isPresent()) return before::get;
    // Begun before anything is read, since where several programs write it takes the board's lock.
    Change change = records.change(Changing.header(caller));
    return switch (Convened.of(records, caller, command.group(), day(command))) {
      case Convened.Unknown unknown -> refused(caller, unknown.refusal());
      case Convened.Found found -> {
        long group = found.group().id();
        Permissions permissions = Permissions.of(caller);
        yield permissions.allows(caller.member(), wanted, group)
            ? change(records, change, caller, command, found)
            : refused(caller, new Refusal.NotPermitted(permissions.whoCould(wanted, group)));
      }
    };
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

  private Supplier<Post> change(
      Records records,
      Change change,
      Caller caller,
      ProgrammeCommand.Tabling command,
      Convened.Found found) {
    AgendaVerbs verbs =
        new AgendaVerbs(caller, AgendaReading.of(records, caller, calendars), found);
    return switch (verbs.decide(command)) {
      case AgendaVerbs.Refused refused -> refused(caller, refused.refusal());
      case AgendaVerbs.Agreed agreed -> carryOut(records, change, caller, found, agreed);
    };
  }

  private static Supplier<Post> refused(Caller caller, Refusal why) {
    return () -> Refusals.post(caller.board().id(), why);
  }

  private static Supplier<Post> carryOut(
      Records records,
      Change change,
      Caller caller,
      Convened.Found found,
      AgendaVerbs.Agreed agreed) {
    Changed.OfAgenda changed = agreed.deed().apply(change);
    String sentence = ChangeWords.of(changed);
    long undo =
        agreed
            .meeting()
            .map(meeting -> change.finish(sentence, "meeting", meeting.id()))
            .orElseGet(() -> change.finish(sentence, "group", found.group().id()));
    ProgrammeCommand.ShowAgenda show =
        new ProgrammeCommand.ShowAgenda(
            Optional.of(new Command.Name(found.group().name())), found.meeting().map(Meeting::on));
    return Answered.remember(
        records, caller, () -> AgendaPost.changed(changed, caller.board(), show, undo));
  }
}
