package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.command.Command;
import org.beadle.plan.Action;
import org.beadle.store.Change;
import org.beadle.store.JournalEntry;
import org.beadle.store.Records;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/**
 * Holding an action's reminders, and not its ladder. However often it is asked for, they are held
 * for so many days in a row only; after that an update is wanted first.
 */
record Snoozing(Records records) implements Verb<Command.Snooze> {
  private static final String HELD = "snoozed_until_on";

  /** So much of an action's history reaches back over any row of days. */
  private static final int ENTRIES = 1000;

  /** One time at which nudges were held. */
  private record Held(LocalDate from, LocalDate until) {}

  @Override
  public Optional<Refusal> refuse(Caller caller, Action action, Command.Snooze command) {
    return Finishing.already(action).or(() -> tooLong(caller, action, command));
  }

  private Optional<Refusal> tooLong(Caller caller, Action action, Command.Snooze command) {
    LocalDate last = begin(caller, action).plusDays(Command.Snooze.MOST_DAYS);
    return caller.today().plusDays(command.days()).isAfter(last)
        ? Optional.of(new Refusal.SnoozedForLong(action.ref(), Command.Snooze.MOST_DAYS, last))
        : Optional.empty();
  }

  /** The first day of the row that today would go on, or today. */
  private LocalDate begin(Caller caller, Action action) {
    LocalDate begin = caller.today();
    for (Held held : held(caller, action)) {
      if (held.until().plusDays(1).isBefore(begin)) break;
      begin = held.from().isBefore(begin) ? held.from() : begin;
    }
    return begin;
  }

  /** From the day of the last update on, the newest first. */
  private List<Held> held(Caller caller, Action action) {
    LocalDate since = action.lastUpdate().orElse(LocalDate.MIN);
    return records.journal().of(Reader.everything(caller.roster()), action.id(), ENTRIES).stream()
        .filter(entry -> entry.field().equals(HELD) && entry.after().isPresent())
        .filter(entry -> !entry.change().undone() && entry.change().undoes().isEmpty())
        .map(Snoozing::held)
        .filter(each -> !each.from().isBefore(since))
        .toList();
  }

  private static Held held(JournalEntry entry) {
    return new Held(entry.change().header().today(), LocalDate.parse(entry.after().orElseThrow()));
  }

  @Override
  public Applied apply(Change change, Caller caller, Action action, Command.Snooze command) {
    LocalDate until = caller.today().plusDays(command.days());
    return new Applied(change.snooze(action, until), new Changed.Snoozed(action.ref(), until));
  }
}
