package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beadle.chat.Post;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;
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
    return read.orElseGet(() -> store.write(records -> toTake(records, caller, command)).get());
  }

  /** What is shown to those who may not take it; empty for who may. */
  private static Optional<Post> toRead(
      Records records, Caller caller, RegisterCommand.OpenRegister command) {
    return switch (RegisterFinding.of(records, caller, command.of())) {
      case RegisterFinding.None none -> Optional.of(refused(caller, none.why()));
      case RegisterFinding.Found(Sheet sheet) -> {
        Optional<Refusal> refusal = RegisterTaking.notHeld(sheet, caller.today());
        if (refusal.isPresent()) yield Optional.of(refused(caller, refusal.get()));
        if (offers(caller, sheet) != Offers.READ) yield Optional.empty();
        RegisterState state = RegisterState.of(records, caller.reader(), sheet);
        yield Optional.of(
            state.opened()
                ? RegisterCard.post(state.facts(Offers.READ), command.page())
                : refused(caller, notTaken(sheet)));
      }
    };
  }

  private static Refusal notTaken(Sheet sheet) {
    return new RegisterRefusal.NotTaken(sheet.group().name(), sheet.meeting().on());
  }

  private Supplier<Post> toTake(
      Records records, Caller caller, RegisterCommand.OpenRegister command) {
    Optional<Post> before = Answered.before(records, caller.incoming());
    if (before.isPresent()) return before::get;
    Change change = records.change(Changing.header(caller));
    return switch (RegisterFinding.of(records, caller, command.of())) {
      case RegisterFinding.None none -> () -> refused(caller, none.why());
      case RegisterFinding.Found(Sheet sheet) -> {
        // It may have been cancelled since it was read first.
        Optional<Refusal> refusal = RegisterTaking.notHeld(sheet, caller.today());
        if (refusal.isPresent()) yield () -> refused(caller, refusal.get());
        change.registers().open(sheet.meeting());
        String summary = RegisterSaid.summary(new RegisterNews.Opened(), sheet);
        long id = change.finish(summary, "meeting", sheet.meeting().id());
        if (id != 0) cards.refresh(records, caller, sheet.meeting().id());
        RegisterFacts facts =
            RegisterState.of(records, caller.reader(), sheet).facts(offers(caller, sheet));
        int page = Math.min(command.page(), RegisterCard.pages(facts));
        long shown = records.registerCards().id(caller.board().id(), sheet.meeting().id(), page);
        Supplier<Post> card = () -> RegisterCard.post(facts, page).about(shown).toChannel();
        yield Answered.remember(records, caller, card);
      }
    };
  }

  /** Every entry that was ever made. */
  Post history(Caller caller, RegisterCommand.RegisterHistory command) {
    return store.read(
        records ->
            switch (RegisterFinding.of(records, caller, command.of())) {
              case RegisterFinding.None none -> refused(caller, none.why());
              case RegisterFinding.Found(Sheet sheet) -> {
                RegisterState state = RegisterState.of(records, caller.reader(), sheet);
                List<RegisterEntry> entries =
                    records.registers().history(caller.reader(), sheet.meeting().id());
                yield state.opened()
                    ? RegisterPast.post(state.facts(Offers.READ), entries)
                    : refused(caller, notTaken(sheet));
              }
            });
  }

  private static Offers offers(Caller caller, Sheet sheet) {
    return RegisterRights.of(caller).of(caller.member(), sheet.group().id());
  }

  private static Post refused(Caller caller, Refusal why) {
    return Refusals.post(caller.board().id(), why);
  }
}
