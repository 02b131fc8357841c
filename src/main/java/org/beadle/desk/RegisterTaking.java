package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.beadle.chat.Post;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.store.Registering;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;
import org.beadle.wording.RegisterFacts;
import org.beadle.wording.RegisterFacts.Offers;
import org.beadle.wording.RegisterFacts.Sheet;
import org.beadle.wording.RegisterNews;
import org.beadle.wording.RegisterRefusal;
import org.beadle.wording.RegisterSaid;

/**
 * Takes a meeting's register: each entry is kept at once, with its journal and the messages to
 * bring up to date, in one transaction. Several may take it together; of two entries for a seat the
 * later stands.
 */
final class RegisterTaking {
  private final Store store;
  private final MeetingCards cards;

  RegisterTaking(Store store, MeetingCards cards) {
    this.store = store;
    this.cards = cards;
  }

  Post take(Caller caller, RegisterCommand command) {
    return Answered.once(store, caller, records -> take(records, caller, command));
  }

  private Answered take(Records records, Caller caller, RegisterCommand command) {
    return switch (RegisterFinding.of(records, caller, command.of())) {
      case Sought.None<Sheet> none -> Answered.refused(caller, none.why());
      case Sought.Found<Sheet>(Sheet sheet) -> {
        RegisterState state = RegisterState.of(records, caller.reader(), sheet);
        RegisterStep step =
            refusal(caller, state, command)
                .<RegisterStep>map(RegisterStep.Refused::new)
                .orElseGet(() -> step(caller, state, command));
        yield carryOut(records, caller, state, step);
      }
    };
  }

  /** Why nothing at all can be entered. */
  private static Optional<Refusal> refusal(
      Caller caller, RegisterState state, RegisterCommand command) {
    Sheet sheet = state.sheet();
    RegisterRights rights = RegisterRights.of(caller);
    Offers has = rights.of(caller.member(), sheet.group().id());
    Offers wanted =
        command instanceof RegisterCommand.ConfirmRegister ? Offers.CONFIRM : Offers.TAKE;
    if (has.compareTo(wanted) < 0)
      return Optional.of(new Refusal.NotPermitted(rights.whoCould(wanted, sheet.group().id())));
    return notHeld(sheet, state.opened(), caller.today())
        .or(() -> confirmed(caller, state, command));
  }

  /**
   * Why the meeting has no register.
   *
   * @param opened whether one was opened or imported, and so may be gone on with
   */
  static Optional<Refusal> notHeld(Sheet sheet, boolean opened, LocalDate today) {
    Meeting meeting = sheet.meeting();
    String group = sheet.group().name();
    if (meeting.state() == Meeting.State.CANCELLED)
      return Optional.of(new RegisterRefusal.Cancelled(group, meeting.on()));
    if (meeting.on().isAfter(today))
      return Optional.of(new RegisterRefusal.ToCome(group, meeting.on()));
    if (meeting.kind() == Meeting.Kind.WORKSHOP)
      return Optional.of(new RegisterRefusal.Workshop(group, meeting.on()));
    return meeting.attendance().isPresent() && !opened
        ? Optional.of(new RegisterRefusal.CountedOnly(group, meeting.on()))
        : Optional.empty();
  }

  private static Optional<Refusal> confirmed(
      Caller caller, RegisterState state, RegisterCommand command) {
    Optional<LocalDate> on =
        state.register().confirmed().map(Register.Confirmed::at).map(caller.board()::dayOf);
    if (on.isEmpty()) return Optional.empty();
    if (!(command instanceof RegisterCommand.Entry entry))
      return Optional.of(new RegisterRefusal.AlreadyConfirmed(on.get()));
    return entry.reason().isPresent()
        ? Optional.empty()
        : Optional.of(new RegisterRefusal.NeedsReason(on.get()));
  }

  private static RegisterStep step(Caller caller, RegisterState state, RegisterCommand command) {
    return switch (command) {
      case RegisterCommand.OnSeat onSeat -> new RegisterEntering(state, caller).of(onSeat);
      case RegisterCommand.InAttendance guest -> new RegisterGuests(state, caller).add(guest);
      case RegisterCommand.NotInAttendance guest -> new RegisterGuests(state, caller).remove(guest);
      case RegisterCommand.EnterAnswers answers -> new RegisterRest(state).asAnswered();
      case RegisterCommand.RestAbsent rest -> new RegisterRest(state).absent();
      case RegisterCommand.ConfirmRegister confirm -> confirm(state);
      case RegisterCommand.OpenRegister open -> throw new IllegalArgumentException("no entry");
      case RegisterCommand.RegisterHistory past -> throw new IllegalArgumentException("no entry");
    };
  }

  private static RegisterStep confirm(RegisterState state) {
    List<String> open = state.unmarked().stream().map(state.names()::label).toList();
    return open.isEmpty()
        ? new RegisterStep.Confirm()
        : new RegisterStep.Refused(new RegisterRefusal.Unmarked(state.sheet(), open));
  }

  private Answered carryOut(
      Records records, Caller caller, RegisterState state, RegisterStep step) {
    Sheet sheet = state.sheet();
    Change change = records.change(Changing.header(caller));
    Registering registers = change.registers();
    return switch (step) {
      case RegisterStep.Refused(Refusal why) -> Answered.refused(caller, why);
      case RegisterStep.Nothing(RegisterNews news) -> {
        RegisterFacts facts = state.facts(offers(caller, sheet));
        yield new Answered.NotDone(() -> RegisterSaid.post(news, facts, OptionalLong.empty()));
      }
      case RegisterStep.Enter(var wanted, var news) -> {
        registers.open(sheet.meeting());
        List<RegisterEntry> made =
            wanted.stream().map(each -> registers.enter(sheet.meeting(), each)).toList();
        yield finish(records, caller, change, sheet, news.apply(made));
      }
      case RegisterStep.Withdraw(RegisterEntry entry, RegisterNews news) -> {
        registers.withdraw(entry);
        yield finish(records, caller, change, sheet, news);
      }
      case RegisterStep.Confirm confirm -> {
        registers.open(sheet.meeting());
        registers.confirm(sheet.meeting());
        yield finish(records, caller, change, sheet, new RegisterNews.Confirmed());
      }
    };
  }

  private Answered finish(
      Records records, Caller caller, Change change, Sheet sheet, RegisterNews news) {
    OptionalLong undo =
        change.finish(RegisterSaid.summary(news, sheet), "meeting", sheet.meeting().id());
    cards.refresh(records, caller, sheet.meeting().id());
    RegisterFacts facts =
        RegisterState.of(records, caller.reader(), sheet).facts(offers(caller, sheet));
    Supplier<Post> answer = () -> RegisterSaid.post(news, facts, undo);
    boolean all = news instanceof RegisterNews.Confirmed;
    return new Answered.Done(() -> all ? answer.get().toChannel() : answer.get());
  }

  private static Offers offers(Caller caller, Sheet sheet) {
    return RegisterRights.of(caller).of(caller.member(), sheet.group().id());
  }
}
