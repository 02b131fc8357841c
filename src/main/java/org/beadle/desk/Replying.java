package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.chat.Post;
import org.beadle.command.AnswerCommand;
import org.beadle.command.AnswerCommand.Reply;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.Permission;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.AnswerRefusal;
import org.beadle.wording.Refusal;
import org.beadle.wording.ReplyFacts;
import org.beadle.wording.ReplySaid;

/**
 * Keeps who comes to a meeting: members answer for their own seats, the group's chairs and the
 * board manager for any.
 */
final class Replying {
  private final Store store;
  private final MeetingCards cards;

  Replying(Store store, MeetingCards cards) {
    this.store = store;
    this.cards = cards;
  }

  Post obey(Caller caller, AnswerCommand command) {
    return switch (command) {
      case Reply reply -> Answered.once(store, caller, records -> reply(records, caller, reply));
      case AnswerCommand.Sent sent ->
          Answered.once(
              store, caller, records -> new SendingRound(records, caller, cards).sent(sent));
    };
  }

  private Answered reply(Records records, Caller caller, Reply said) {
    Reply reply = ofGroup(caller, said);
    Optional<Naming> named = reply.seat().map(name -> seat(caller, name));
    if (named.isPresent() && named.get() instanceof Naming.Unknown unknown)
      return Answered.refused(caller, unknown.refusal());
    Optional<Naming.Known> whose = named.map(Naming.Known.class::cast);
    Party party = whose.map(Naming.Known::party).orElse(own(caller));
    Predicate<Seat> wanted = seat -> isOf(seat, party);
    return new ReplyFinding(new MeetingFinder(records, caller), which -> words(reply, which))
        .of(reply.which(), wanted)
        .answered(
            caller,
            meeting -> {
              List<Seat> seats =
                  Expected.seats(caller.roster(), meeting).stream()
                      .filter(wanted)
                      .filter(seat -> isThere(caller.roster(), party, meeting))
                      .toList();
              return reply(records, caller, reply, new Meant(meeting, seats, whose));
            });
  }

  /** “For full board” names the meeting, since no seat is a group's. */
  private static Reply ofGroup(Caller caller, Reply reply) {
    AnswerCommand.Which which = reply.which();
    return reply
        .seat()
        .filter(name -> which.group().isEmpty() && isGroup(seat(caller, name)))
        .map(name -> new AnswerCommand.Which(Optional.of(name), which.day()))
        .map(
            meant ->
                new Reply(reply.kind(), meant, Optional.empty(), reply.deputy(), reply.reasoned()))
        .orElse(reply);
  }

  private static boolean isGroup(Naming named) {
    return named instanceof Naming.Known known && known.party().kind() == Party.Kind.GROUP;
  }

  /** Seats are agencies' and people's, so a word is an agency's where no person has the name. */
  private static Naming seat(Caller caller, Command.Name name) {
    Naming named = Naming.of(caller.roster(), name, fromNow(caller));
    if (named instanceof Naming.Known known && holdsSeats(known.party())) return named;
    List<Party> agencies = PartyNames.of(caller.roster()).agenciesWith(name.text());
    return agencies.size() == 1
        ? new Naming.Known(agencies.getFirst(), caller.roster().nameOf(agencies.getFirst()))
        : named;
  }

  private static boolean holdsSeats(Party party) {
    return party.kind() == Party.Kind.AGENCY || party.kind() == Party.Kind.MEMBER;
  }

  /** Whoever is on the board today or later; the meeting's day is not known yet. */
  private static MemberNames fromNow(Caller caller) {
    return MemberNames.between(caller.roster(), caller.today(), LocalDate.MAX);
  }

  /** Nobody comes who is on the board no more, or not yet. */
  private static boolean isThere(Roster roster, Party party, Meeting meeting) {
    return party.kind() != Party.Kind.MEMBER
        || roster.member(party.id()).filter(it -> it.servesOn(meeting.on())).isPresent();
  }

  /** The seats of a meeting that are meant, and whose they are, where they were named. */
  private record Meant(Meeting meeting, List<Seat> seats, Optional<Naming.Known> whose) {}

  private static Party own(Caller caller) {
    return Party.member(caller.member().id());
  }

  private static boolean isOf(Seat seat, Party party) {
    return switch (party.kind()) {
      case AGENCY -> seat.agency().equals(OptionalLong.of(party.id()));
      case MEMBER -> seat.holder().equals(OptionalLong.of(party.id()));
      case GROUP, OFFICE -> false;
    };
  }

  private static String words(Reply reply, AnswerCommand.Which which) {
    return CommandWords.of(new Reply(reply.kind(), which, reply.seat(), reply.deputy()));
  }

  private Answered reply(Records records, Caller caller, Reply reply, Meant meant) {
    String group = caller.roster().nameOf(Party.group(meant.meeting().group()));
    if (meant.seats().isEmpty())
      return refused(
          caller, new AnswerRefusal.NoSeat(meant.whose().map(Naming.Known::name), group));
    if (!mayAnswer(caller, meant))
      return Answered.refused(caller, new Refusal.NotPermitted(whoCould(caller, meant)));
    Deputising deputising = new Deputising(caller.roster(), meant.meeting());
    return switch (deputising.of(reply.deputy())) {
      case Deputising.Not not -> Answered.refused(caller, not.why());
      case Deputising.Nobody nobody -> kept(records, caller, reply, meant, Optional.empty());
      case Deputising.Deputy deputy ->
          kept(records, caller, reply, meant, Optional.of(deputy.attendee()));
    };
  }

  private static boolean mayAnswer(Caller caller, Meant meant) {
    Member member = caller.member();
    boolean own =
        meant.seats().stream().allMatch(seat -> seat.holder().equals(OptionalLong.of(member.id())));
    return own || Permissions.of(caller).allows(member, Permission.CHAIR, meant.meeting().group());
  }

  private static List<String> whoCould(Caller caller, Meant meant) {
    Stream<String> holders =
        meant.seats().stream().flatMap(seat -> holder(caller.roster(), seat).stream());
    long group = meant.meeting().group();
    return Stream.concat(holders, Permissions.of(caller).whoCould(Permission.CHAIR, group).stream())
        .distinct()
        .toList();
  }

  private Answered kept(
      Records records, Caller caller, Reply reply, Meant meant, Optional<Attendee> deputy) {
    Change change = records.change(header(caller, reply));
    meant
        .seats()
        .forEach(seat -> change.answers().put(meant.meeting(), seat.id(), reply.kind(), deputy));
    ReplyFacts facts = facts(records, caller, reply, meant, deputy);
    OptionalLong undo = change.finish(ReplySaid.summary(facts), "meeting", meant.meeting().id());
    cards.refresh(records, caller, meant.meeting().id());
    return new Answered.Done(() -> ReplySaid.post(facts.undoing(undo)));
  }

  /** The journal holds the words of a command, but for a reason that is not kept. */
  private static ChangeHeader header(Caller caller, Reply reply) {
    ChangeHeader header = Changing.header(caller);
    return reply.reasoned() ? header.saying(words(reply, reply.which())) : header;
  }

  private static ReplyFacts facts(
      Records records, Caller caller, Reply reply, Meant meant, Optional<Attendee> deputy) {
    Meeting meeting = meant.meeting();
    Roster roster = caller.roster();
    List<String> who =
        meant.seats().stream().map(seat -> called(roster, meant, seat)).distinct().toList();
    Responses responses =
        Responses.to(roster, meeting, records.answers().to(caller.reader(), meeting.id()));
    return new ReplyFacts(
        caller.board(),
        roster.group(meeting.group()).orElseThrow(),
        meeting,
        new ReplyFacts.Said(
            reply.kind(),
            who,
            reply.seat(),
            deputy.map(it -> deputy(caller, meeting, it)),
            reply.reasoned()),
        responses,
        OptionalLong.empty());
  }

  private static ReplyFacts.Deputy deputy(Caller caller, Meeting meeting, Attendee who) {
    Roster roster = caller.roster();
    Group group = roster.group(meeting.group()).orElseThrow();
    boolean hidden =
        who instanceof Attendee.OnBoard(long member)
            && !Reader.forMember(roster, member, caller.today()).sees(group);
    return new ReplyFacts.Deputy(Deputising.name(roster, who), hidden);
  }

  /** The holder, and of which seat where it is one of several that he or she has there. */
  private static String called(Roster roster, Meant meant, Seat seat) {
    Optional<String> holder = holder(roster, seat);
    if (holder.isEmpty()) return agency(roster, seat).orElse("a seat");
    boolean whole =
        Expected.seats(roster, meant.meeting()).stream()
            .filter(each -> each.holder().equals(seat.holder()))
            .allMatch(meant.seats()::contains);
    String place =
        agency(roster, seat)
            .orElseGet(() -> seat.role().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return whole ? holder.get() : holder.get() + " (" + place + ")";
  }

  private static Optional<String> agency(Roster roster, Seat seat) {
    return seat.agency().isPresent()
        ? Optional.of(roster.nameOf(Party.agency(seat.agency().getAsLong())))
        : Optional.empty();
  }

  private static Optional<String> holder(Roster roster, Seat seat) {
    return seat.holder().isPresent()
        ? roster.member(seat.holder().getAsLong()).map(Member::name)
        : Optional.empty();
  }

  private static Answered refused(Caller caller, AnswerRefusal why) {
    return Answered.refused(caller, new Refusal.NotAnswered(why));
  }
}
