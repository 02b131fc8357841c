package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.command.ProgrammeCommand;
import org.beadle.meeting.Agenda;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/**
 * What may be done to the agenda of a meeting, or of every meeting of a group.
 *
 * @param reading reads the record as it is in the transaction that would be written
 */
record AgendaVerbs(Caller caller, AgendaReading reading, AgendaMeant meant) {
  /** The longest title that the record holds, in characters. */
  static final int LONGEST_TITLE = 400;

  /** What comes of a command, found before anything is written. */
  sealed interface Decision {}

  record Refused(Refusal refusal) implements Decision {}

  /**
   * @param meeting the one that it is about; empty where it is about every meeting
   */
  record Agreed(Optional<Meeting> meeting, Function<Change, Changed.OfAgenda> deed)
      implements Decision {}

  Decision decide(ProgrammeCommand.Tabling command) {
    return switch (command) {
      case ProgrammeCommand.AddStandingItem add -> standing(add.title());
      case ProgrammeCommand.AddItem add -> past().orElseGet(() -> themed(add.title()));
      case ProgrammeCommand.RemoveItem remove ->
          past().orElseGet(() -> found(remove.item(), item -> removed(item, remove)));
      case ProgrammeCommand.AddReport add -> past().orElseGet(() -> report(add));
      case ProgrammeCommand.ReceiveReport receive -> found(receive.item(), this::received);
    };
  }

  /** What was discussed stays as it was; a report may still come. */
  private Optional<Decision> past() {
    return meant
        .meeting()
        .filter(meeting -> !meeting.isToCome(caller.today()))
        .map(meeting -> new Refused(new Refusal.MeetingPast(name(), meeting.on())));
  }

  private String name() {
    return meant.group().name();
  }

  private Meeting meeting() {
    return meant.meeting().orElseThrow();
  }

  private Agenda agenda() {
    return reading.agenda(meant.group(), meant.meeting());
  }

  private Decision standing(String title) {
    boolean twice = agenda().discusses(title) || reading.ahead(meant.group()).discusses(title);
    return title(title, twice)
        .orElseGet(
            () ->
                new Agreed(
                    Optional.empty(),
                    change -> {
                      change.agendas().standing(meant.group().id(), title);
                      return new Changed.ItemAdded(title, name(), Optional.empty());
                    }));
  }

  private Optional<Decision> title(String title, boolean twice) {
    if (title.length() > LONGEST_TITLE)
      return Optional.of(new Refused(new Refusal.TitleTooLong(LONGEST_TITLE)));
    return twice
        ? Optional.of(new Refused(new Refusal.OnAgendaAlready(title, name())))
        : Optional.empty();
  }

  private Decision themed(String title) {
    return title(title, agenda().discusses(title))
        .orElseGet(
            () ->
                new Agreed(
                    meant.meeting(),
                    change -> {
                      change.agendas().themed(meeting(), title);
                      return new Changed.ItemAdded(title, name(), Optional.of(meeting().on()));
                    }));
  }

  /** The item that a button was made for, or else the one of that number or title. */
  private Decision found(String item, Function<AgendaItem, Decision> then) {
    Agenda agenda = agenda();
    Optional<AgendaItem> found =
        caller.pressed().isPresent()
            ? agenda.items().stream().filter(it -> it.id() == caller.pressed().get()).findFirst()
            : agenda.find(item);
    List<String> known = agenda.items().stream().map(AgendaItem::title).toList();
    return found
        .map(then)
        .orElseGet(() -> new Refused(new Refusal.NoSuchItem(item, name(), known)));
  }

  private Decision removed(AgendaItem item, ProgrammeCommand.RemoveItem remove) {
    if (remove.day().isPresent() && item.meeting().isEmpty())
      return new Refused(new Refusal.StandsOnEveryAgenda(item.title(), name()));
    Optional<Meeting> of = meant.meeting().filter(meeting -> item.meeting().isPresent());
    return new Agreed(
        of,
        change -> {
          change.agendas().withdraw(item);
          return new Changed.ItemRemoved(item.title(), name(), of.map(Meeting::on));
        });
  }

  private Decision report(ProgrammeCommand.AddReport add) {
    return switch (Naming.of(caller.roster(), add.from(), caller.today())) {
      case Naming.Unknown unknown -> new Refused(unknown.refusal());
      case Naming.Known from ->
          day(add.due())
              .or(() -> title(add.title(), agenda().awaits(add.title(), from.party())))
              .orElseGet(() -> asked(add, from.party(), from.name()));
    };
  }

  private Optional<Decision> day(Optional<LocalDate> due) {
    if (due.isEmpty()) return Optional.empty();
    if (due.get().isBefore(caller.today()))
      return Optional.of(new Refused(new Refusal.InThePast(due.get())));
    return due.get().isAfter(meeting().on())
        ? Optional.of(new Refused(new Refusal.DueAfterMeeting(due.get(), meeting().on())))
        : Optional.empty();
  }

  private Decision asked(ProgrammeCommand.AddReport add, Party from, String fromName) {
    return new Agreed(
        meant.meeting(),
        change -> {
          change.agendas().report(meeting(), add.title(), from, add.due());
          LocalDate due = add.due().orElseGet(() -> reading.papers(meeting()));
          return new Changed.ReportAsked(
              add.title(), fromName, name(), meeting().on(), due, isUntold(from));
        });
  }

  /** Nobody is reminded of a meeting that he or she may not see. */
  private boolean isUntold(Party from) {
    Roster roster = caller.roster();
    return meant.group().confidential()
        && roster.inLineFor(from, caller.today()).stream()
            .map(member -> Reader.forMember(roster, member.id(), caller.today()))
            .noneMatch(reader -> reader.sees(meant.group()));
  }

  private Decision received(AgendaItem item) {
    if (item.from().isEmpty()) return new Refused(new Refusal.NoReport(item.title()));
    if (item.received().isPresent())
      return new Refused(new Refusal.ReceivedAlready(item.title(), item.received().get()));
    return new Agreed(
        meant.meeting(),
        change -> {
          change.agendas().received(item, caller.today());
          return new Changed.ReportReceived(
              item.title(), caller.roster().nameOf(item.from().get()), name(), meeting().on());
        });
  }
}
