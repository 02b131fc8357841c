package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.Seat;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.Command.Whose;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rates;
import org.beadle.meeting.Sitting;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.PartyRates;
import org.beadle.wording.RateFacts;
import org.beadle.wording.RateTables;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/** Tells how many of the expected seats were filled, and by whom. */
final class Rating {
  private final Store store;

  Rating(Store store) {
    this.store = store;
  }

  Post rates(Caller caller, Command.ShowAttendance command) {
    return switch (command.whose()) {
      case Whose.Everybodys everybodys -> rates(caller, command, Optional.empty());
      case Whose.OfGroup of ->
          rates(caller, command, Naming.of(caller.roster(), of.group(), caller.today()));
      case Whose.OfAgency of ->
          rates(caller, command, named(caller, of.agency(), Party.Kind.AGENCY));
      case Whose.OfPerson of ->
          rates(caller, command, person(caller, of.person(), command.years()));
      case Whose.Mine mine ->
          rates(caller, command, Optional.of(Party.member(caller.member().id())));
    };
  }

  private static Naming named(Caller caller, Command.Name name, Party.Kind kind) {
    return Naming.ofKind(caller.roster(), name, kind, caller.today());
  }

  /** Somebody of today, or else of the days that are asked about. */
  private static Naming person(Caller caller, Command.Name name, Command.Years years) {
    if (named(caller, name, Party.Kind.MEMBER) instanceof Naming.Known known) return known;
    Optional<BoardYear> year = MeetingsAsked.year(caller, years);
    MemberNames members =
        MemberNames.between(
            caller.roster(),
            year.map(BoardYear::first).orElse(LocalDate.MIN),
            year.map(BoardYear::last).orElse(LocalDate.MAX));
    return Naming.of(caller.roster(), name, members).only(Party.Kind.MEMBER, name);
  }

  private Post rates(Caller caller, Command.ShowAttendance command, Naming whose) {
    return switch (whose) {
      case Naming.Unknown unknown -> caller.refused(unknown.refusal());
      case Naming.Known known ->
          MeetingFinder.hidden(caller, known.party())
              .map(caller::refused)
              .orElseGet(() -> rates(caller, command, Optional.of(known.party())));
    };
  }

  private Post rates(Caller caller, Command.ShowAttendance command, Optional<Party> whose) {
    return store.read(records -> post(facts(records, caller, command, whose)));
  }

  private static RateFacts facts(
      Records records, Caller caller, Command.ShowAttendance command, Optional<Party> whose) {
    Optional<Party> group = whose.filter(party -> party.kind() == Party.Kind.GROUP);
    MeetingsAsked asked =
        new MeetingsAsked(records, caller, group, MeetingsAsked.year(caller, command.years()));
    Optional<Party> party = whose.filter(it -> it.kind() != Party.Kind.GROUP);
    Rates rates =
        party.isPresent()
            ? Rates.of(asked.sittings(), List.of(), asked.deputiesCount())
            : asked.rates();
    return new RateFacts(
        caller.roster(),
        command.whose(),
        whose,
        asked.year(),
        rates,
        asked.runs(party),
        lacking(asked, party),
        asked.other());
  }

  /** Past meetings of which nothing tells who came; of a party those at which it was expected. */
  private static List<Meeting> lacking(MeetingsAsked asked, Optional<Party> party) {
    return asked.lacking().stream()
        .filter(meeting -> party.map(it -> isExpected(asked.caller(), it, meeting)).orElse(true))
        .toList();
  }

  private static boolean isExpected(Caller caller, Party party, Meeting meeting) {
    return Expected.seats(caller.roster(), meeting).stream()
        .map(party.kind() == Party.Kind.AGENCY ? Seat::agency : Seat::holder)
        .anyMatch(OptionalLong.of(party.id())::equals);
  }

  private static Post post(RateFacts facts) {
    boolean split = facts.about().filter(it -> it.kind() != Party.Kind.GROUP).isPresent();
    if (!split) return RateTables.post(facts);
    boolean countsOnly =
        facts.rates().counted() > 0 && facts.rates().sittings().noneMatch(Sitting::isRegistered);
    if (!countsOnly) return PartyRates.post(facts);
    boolean own = facts.whose() instanceof Whose.Mine;
    return Refusals.post(
        facts.roster().board().id(),
        new Refusal.CountsOnly(facts.about().filter(it -> !own).map(facts.roster()::nameOf)));
  }
}
