package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Post;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;
import org.beadle.wording.RegisterCard;
import org.beadle.wording.RegisterFacts;
import org.beadle.wording.RegisterFacts.Offers;
import org.beadle.wording.RegisterFacts.Sheet;
import org.beadle.wording.RegisterNews;
import org.beadle.wording.RegisterPast;
import org.beadle.wording.RegisterRefusal;
import org.beadle.wording.RegisterSaid;

/** Opens registers and shows them. */
final class RegisterShowing {
  private final Store store;
  private final MeetingCards cards;

  RegisterShowing(Store store, MeetingCards cards) {
    this.store = store;
    this.cards = cards;
  }

  /** The register, which whoever may take it opens by asking for it. */
  Post open(Caller caller, RegisterCommand.OpenRegister command) {
    Optional<Post> read = store.read(records -> toRead(records, caller, command));
    return read.orElseGet(
        () -> Answered.once(store, caller, records -> toTake(records, caller, command)));
  }

  /** What is shown to those who may not take it; empty for who may. */
  private static Optional<Post> toRead(
      Records records, Caller caller, RegisterCommand.OpenRegister command) {
    return switch (RegisterFinding.of(records, caller, command.of())) {
      case Sought.None<Sheet> none -> Optional.of(caller.refused(none.why()));
      case Sought.Found<Sheet>(Sheet sheet) -> {
        Optional<Refusal> refusal = notHeld(records, caller, sheet);
        if (refusal.isPresent()) yield Optional.of(caller.refused(refusal.get()));
        if (offers(caller, sheet) != Offers.READ) yield Optional.empty();
        RegisterState state = RegisterState.of(records, caller.reader(), sheet);
        yield Optional.of(
            state.opened()
                ? RegisterCard.post(state.facts(Offers.READ), command.page())
                : caller.refused(notTaken(sheet)));
      }
    };
  }

  private static Optional<Refusal> notHeld(Records records, Caller caller, Sheet sheet) {
    boolean opened = records.registers().of(caller.reader(), sheet.meeting().id()).isPresent();
    return RegisterTaking.notHeld(sheet, opened, caller.today());
  }

  private static Refusal notTaken(Sheet sheet) {
    return new RegisterRefusal.NotTaken(sheet.group().name(), sheet.meeting().on());
  }

  private Answered toTake(Records records, Caller caller, RegisterCommand.OpenRegister command) {
    Change change = records.change(Changing.header(caller));
    return switch (RegisterFinding.of(records, caller, command.of())) {
      case Sought.None<Sheet> none -> Answered.refused(caller, none.why());
      case Sought.Found<Sheet>(Sheet sheet) -> {
        // It may have been cancelled since it was read first.
        Optional<Refusal> refusal = notHeld(records, caller, sheet);
        if (refusal.isPresent()) yield Answered.refused(caller, refusal.get());
        change.registers().open(sheet.meeting());
        String summary = RegisterSaid.summary(new RegisterNews.Opened(), sheet);
        OptionalLong id = change.finish(summary, "meeting", sheet.meeting().id());
        if (id.isPresent()) cards.refresh(records, caller, sheet.meeting().id());
        RegisterFacts facts =
            RegisterState.of(records, caller.reader(), sheet).facts(offers(caller, sheet));
        int page = Math.min(command.page(), RegisterCard.pages(facts));
        long shown = records.registerCards().id(caller.board().id(), sheet.meeting().id(), page);
        yield new Answered.Done(() -> RegisterCard.post(facts, page).about(shown).toChannel());
      }
    };
  }

  /** Every entry that was ever made. */
  Post history(Caller caller, RegisterCommand.RegisterHistory command) {
    return store.read(
        records ->
            switch (RegisterFinding.of(records, caller, command.of())) {
              case Sought.None<Sheet> none -> caller.refused(none.why());
              case Sought.Found<Sheet>(Sheet sheet) -> {
                RegisterState state = RegisterState.of(records, caller.reader(), sheet);
                List<RegisterEntry> entries =
                    records.registers().history(caller.reader(), sheet.meeting().id());
                yield state.opened()
                    ? RegisterPast.post(state.facts(Offers.READ), entries)
                    : caller.refused(notTaken(sheet));
              }
            });
  }

  private static Offers offers(Caller caller, Sheet sheet) {
    return RegisterRights.of(caller).of(caller.member(), sheet.group().id());
  }
}
