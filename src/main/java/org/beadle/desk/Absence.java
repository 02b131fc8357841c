package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.DaysAway;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ChangeSaid;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** A member's own days away. */
final class Absence {
  /** The most days at once. */
  private static final int LONGEST = 366;

  private final Store store;

  Absence(Store store) {
    this.store = store;
  }

  Post away(Caller caller, Command.Away days) {
    return refusal(caller, days)
        .map(refusal -> caller.refused(refusal))
        .orElseGet(() -> Answered.once(store, caller, records -> away(records, caller, days)));
  }

  private static Optional<Refusal> refusal(Caller caller, Command.Away days) {
    if (days.until().isBefore(days.from()))
      return Optional.of(new Refusal.EndsBeforeItBegins(days.from(), days.until()));
    if (days.until().isBefore(caller.today()))
      return Optional.of(new Refusal.InThePast(days.until()));
    return days.until().isAfter(days.from().plusDays(LONGEST))
        ? Optional.of(new Refusal.AwayTooLong(LONGEST))
        : Optional.empty();
  }

  private static Answered away(Records records, Caller caller, Command.Away days) {
    Change change = records.change(Changing.header(caller));
    long id = change.away(caller.member().person(), days.from(), days.until());
    return said(caller, change, new Changed.GoneAway(days.from(), days.until()), id);
  }

  Post back(Caller caller) {
    return Answered.once(store, caller, records -> back(records, caller));
  }

  private static Answered back(Records records, Caller caller) {
    long person = caller.member().person();
    LocalDate today = caller.today();
    List<DaysAway> left = records.absences().from(today).getOrDefault(person, List.of());
    if (left.isEmpty()) return Answered.refused(caller, new Refusal.NotAway());
    Change change = records.change(Changing.header(caller));
    change.back(person);
    return said(caller, change, new Changed.CameBack(), caller.member().id());
  }

  private static Answered said(Caller caller, Change change, Changed changed, long subject) {
    OptionalLong id = change.finish(ChangeWords.of(changed), "days_away", subject);
    return new Answered.Done(() -> ChangeSaid.post(changed, caller.board(), id));
  }
}
