package org.beadle.desk;

import java.time.InstantSource;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.chat.Press;
import org.beadle.command.CaseData;
import org.beadle.command.Grammar;
import org.beadle.command.Reading;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;

/** What is wrong with the words that a person wrote into a form, before anything is done. */
final class Objections {
  private final Store store;
  private final Calendars calendars;
  private final InstantSource clock;
  private final Grammar grammar = new Grammar();

  Objections(Store store, Calendars calendars, InstantSource clock) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Why a press would be refused for its words; empty where they can be heard. */
  Optional<Refusal> to(Press press) {
    Optional<CaseData> caseData = CaseData.find(press.command());
    if (caseData.isPresent()) return caseData.map(Refusal.CarriesCaseData::new);
    return store
        .read(records -> records.boards().byId(press.board()))
        .flatMap(board -> unread(board, press));
  }

  /** Where there is a suggestion, an answer can offer it as a button, and a form can't. */
  private Optional<Refusal> unread(Board board, Press press) {
    Reading reading =
        grammar.read(press.command(), board.dayOf(clock.instant()), calendars.of(board.nation()));
    return reading instanceof Reading.NotUnderstood not
            && (not.suggestion().isEmpty() || not.ask().isPresent())
        ? Optional.of(new Refusal.NotUnderstood(not))
        : Optional.empty();
  }
}
