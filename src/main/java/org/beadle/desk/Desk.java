package org.beadle.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.beadle.board.Nation;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Receipt;
import org.beadle.command.CaseData;
import org.beadle.command.Command;
import org.beadle.command.Grammar;
import org.beadle.command.Permission;
import org.beadle.command.Reading;
import org.beadle.store.Store;
import org.beadle.wording.CourtesyWords;
import org.beadle.wording.HelpPages;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives what people say, on every platform alike, and answers it. */
public final class Desk implements Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final Store store;
  private final Cards cards;
  private final InstantSource clock;
  private final Calendars calendars;
  private final Grammar grammar = new Grammar();
  private final Callers callers;
  private final Objections objections;
  private final Joining joining;
  private final Changing changing;
  private final Adding adding;
  private final Undoing undoing;
  private final Showing showing;
  private final Summing summing;
  private final Resending resending;
  private final Minding minding;
  private final Absence absence;
  private final Escalating escalating;
  private final Secretary secretary;

  /**
   * @param bell rung when something waits to be sent; must return at once
   */
  public Desk(Store store, Calendars calendars, InstantSource clock, Runnable bell, Pages pages) {
    this.store = store;
    Refreshing refreshing = new Refreshing(bell);
    MeetingCards meetingCards = new MeetingCards(refreshing);
    this.cards = new Cards(refreshing);
    this.clock = clock;
    this.calendars = calendars;
    this.callers = new Callers(store);
    this.objections = new Objections(store, calendars, clock);
    this.joining = new Joining(store, clock);
    this.changing = new Changing(store, cards);
    this.adding = new Adding(store, cards);
    this.undoing = new Undoing(store, cards, meetingCards);
    this.showing = new Showing(store, cards);
    this.summing = new Summing(store);
    this.resending = new Resending(store, bell);
    this.minding = new Minding(store, calendars);
    this.absence = new Absence(store);
    this.escalating = new Escalating(store, calendars);
    this.secretary = new Secretary(store, calendars, meetingCards, pages);
  }

  @Override
  public Post receive(Incoming incoming) {
    String words = incoming.press().map(Press::command).orElse(incoming.text());
    try {
      Optional<CaseData> caseData = CaseData.find(incoming.mentioned().readable(words));
      if (caseData.isPresent())
        return Refusals.post(0, new Refusal.CarriesCaseData(caseData.get()));
      return switch (callers.of(incoming, clock.instant())) {
        case Calling.Known known -> shown(known, answer(known.caller()));
        case Calling.Unplaced unplaced -> greet(incoming, words, unplaced.refusal());
      };
    } catch (RuntimeException fault) {
      String reference = Secret.code().text();
      LOG.error("a command failed, reference {}", reference, fault);
      return Refusals.post(0, new Refusal.OurFault(reference));
    }
  }

  @Override
  public Optional<String> objection(Press press) {
    try {
      return objections.to(press).map(refusal -> Refusals.post(0, refusal).summary());
    } catch (RuntimeException fault) {
      LOG.error("the words of a form could not be looked at", fault);
      return Optional.empty();
    }
  }

  @Override
  public void stands(Receipt receipt, Post answer) {
    answer.about().ifPresent(action -> cards.stands(store, receipt, action, clock.instant()));
  }

  /** Strangers may join by a code, and nothing else. */
  private Post greet(Incoming incoming, String words, Refusal otherwise) {
    LocalDate anyDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Reading reading = grammar.read(words, anyDay, calendars.of(Nation.ENGLAND));
    return reading instanceof Reading.Understood understood
            && understood.command() instanceof Command.Join join
        ? joining.join(incoming, join.code())
        : Refusals.post(0, otherwise);
  }

  /** What all are to see is for the board's own places. */
  private static Post shown(Calling.Known known, Post answer) {
    return known.elsewhere() && answer.audience() == Post.Audience.CHANNEL
        ? answer.toElsewhere()
        : answer;
  }

  private Post answer(Caller caller) {
    Reading reading =
        grammar.read(
            caller.words(),
            caller.incoming().mentioned()::readable,
            caller.today(),
            calendars.of(caller.board().nation()));
    return switch (reading) {
      case Reading.Understood understood ->
          obey(caller, understood.command(), understood.permission());
      case Reading.Polite polite -> CourtesyWords.post(caller.board().id(), polite.courtesy());
      case Reading.NotUnderstood not -> caller.refused(new Refusal.NotUnderstood(not));
    };
  }

  private Post obey(Caller caller, Command command, Permission wanted) {
    return switch (command) {
      case Command.Changing change -> changing.change(caller, change, wanted);
      case Command.ShowAction show -> showing.action(caller, show);
      case Command.ShowHistory history -> showing.history(caller, history);
      case Command.AddAction add -> adding.add(caller, add, wanted);
      case Command.ListActions list -> showing.list(caller, list.filter());
      case Command.ShowRag rag -> summing.rag(caller, rag.filter());
      case Command.AsAt asAt -> summing.asAt(caller, asAt.day(), asAt.filter());
      case Command.OfMeetings ofMeetings -> secretary.obey(caller, ofMeetings, wanted);
      case Command.ShowDigest digest -> minding.digest(caller);
      case Command.ShowEscalations escalations -> escalating.open(caller);
      case Command.ShowUpcoming upcoming -> minding.upcoming(caller, upcoming.days());
      case Command.Undo undo -> undoing.undo(caller);
      case Command.Away away -> absence.away(caller, away);
      case Command.Back back -> absence.back(caller);
      case Command.Join join -> joining.join(caller.incoming(), join.code());
      case Command.SendAgain again -> resending.sendAgain(caller, again.code(), wanted);
      case Command.Help help ->
          HelpPages.post(caller.board(), help.about(), grammar.help(help.about()));
    };
  }
}
