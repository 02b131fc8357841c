package org.beadle.desk;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.Command.Whose;
import org.beadle.command.Command.Years;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Lapse;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rates;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.MeetingFacts;
import org.beadle.wording.MeetingList;
import org.beadle.wording.RateFacts;
import org.beadle.wording.RateTables;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/** Tells of meetings, and of how many came to them. */
final class Attending {
  /** No board's record reaches beyond these days. */
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private final Store store;

  Attending(Store store) {
    this.store = store;
  }

  /** The meetings that come next, of all groups. */
  Post next(Caller caller) {
    Predicate<Meeting> coming = meeting -> isListed(meeting, caller.today());
    return store.read(
        records -> MeetingList.next(facts(records, caller, Optional.empty(), coming)));
  }

  /** All meetings, or those of a group. */
  Post diary(Caller caller, Optional<Command.Name> group) {
    return group
        .map(name -> Naming.ofKind(caller.roster(), name, Party.Kind.GROUP, caller.today()))
        .map(
            naming ->
                switch (naming) {
                  case Naming.Unknown unknown -> refused(caller, unknown.refusal());
                  case Naming.Known known -> diaryOf(caller, Optional.of(known));
                })
        .orElseGet(() -> diaryOf(caller, Optional.empty()));
  }

  private Post diaryOf(Caller caller, Optional<Naming.Known> group) {
    return store.read(records -> MeetingList.all(facts(records, caller, group, meeting -> true)));
  }

  /** Whether it stands among those to come, as planned or as cancelled. */
  private static boolean isListed(Meeting meeting, LocalDate today) {
    return meeting.state() != Meeting.State.HELD && !meeting.on().isBefore(today);
  }

  /** The groups whose next meeting is missing, among those that the caller may see. */
  private static List<Lapse> missing(Records records, Caller caller) {
    List<Group> groups = caller.roster().groups().stream().filter(caller.reader()::sees).toList();
    return Lapse.among(
        groups, records.meetings().between(caller.reader(), FIRST, LAST), caller.today());
  }

  private static MeetingFacts facts(
      Records records, Caller caller, Optional<Naming.Known> group, Predicate<Meeting> wanted) {
    Map<Boolean, List<Meeting>> toCome =
        shown(records, caller, group, FIRST, LAST).stream()
            .filter(wanted)
            .collect(Collectors.partitioningBy(meeting -> isListed(meeting, caller.today())));
    long hidden = concealed(records, caller, group, FIRST, LAST).stream().filter(wanted).count();
    return new MeetingFacts(
        caller.roster(),
        group.map(Naming.Known::name),
        toCome.get(true),
        toCome.get(false).reversed(),
        group.isPresent() ? List.of() : missing(records, caller),
        (int) hidden,
        caller.today());
  }

  /** How many came, as far as it is known. */
  Post rates(Caller caller, Command.ShowAttendance command) {
    return switch (command.whose()) {
      case Whose.Everybodys everybodys -> rates(caller, command, Optional.empty());
      case Whose.OfGroup of ->
          switch (Naming.of(caller.roster(), of.group(), caller.today())) {
            case Naming.Known known when known.party().kind() == Party.Kind.GROUP ->
                rates(caller, command, Optional.of(known));
            case Naming other -> countsOnly(caller, other);
          };
      case Whose.OfAgency of -> countsOnly(caller, named(caller, of.agency(), Party.Kind.AGENCY));
      case Whose.OfPerson of -> countsOnly(caller, named(caller, of.person(), Party.Kind.MEMBER));
      case Whose.Mine mine -> refused(caller, new Refusal.CountsOnly(Optional.empty()));
    };
  }

  private static Naming named(Caller caller, Command.Name name, Party.Kind kind) {
    return Naming.ofKind(caller.roster(), name, kind, caller.today());
  }

  private static Post countsOnly(Caller caller, Naming naming) {
    return switch (naming) {
      case Naming.Unknown unknown -> refused(caller, unknown.refusal());
      case Naming.Known known -> refused(caller, new Refusal.CountsOnly(Optional.of(known.name())));
    };
  }

  private Post rates(Caller caller, Command.ShowAttendance command, Optional<Naming.Known> group) {
    Optional<BoardYear> year = year(caller, command.years());
    return store.read(
        records ->
            RateTables.post(
                new RateFacts(
                    caller.roster(),
                    command.whose(),
                    group.map(Naming.Known::name),
                    year,
                    rates(records, caller, group, year),
                    other(records, caller, group, year))));
  }

  private static Optional<BoardYear> year(Caller caller, Years years) {
    MonthDay starts = caller.policies().get(MeetingPolicies.YEAR_STARTS);
    return switch (years) {
      case Years.Current current -> Optional.of(BoardYear.holding(caller.today(), starts));
      case Years.BeginningIn(int begins) -> Optional.of(BoardYear.beginningIn(begins, starts));
      case Years.All all -> Optional.empty();
    };
  }

  private static Rates rates(
      Records records, Caller caller, Optional<Naming.Known> group, Optional<BoardYear> year) {
    LocalDate from = year.map(BoardYear::first).orElse(FIRST);
    LocalDate until = year.map(BoardYear::last).orElse(LAST);
    return Rates.of(
        shown(records, caller, group, from, until).stream()
            .sorted(Comparator.comparing(meeting -> rank(caller.roster(), meeting.group())))
            .toList(),
        concealed(records, caller, group, from, until));
  }

  /** The full board first, then its executive and the others, by name. */
  private static String rank(Roster roster, long group) {
    Group.Kind kind = roster.group(group).orElseThrow().kind();
    return kind.ordinal() + roster.nameOf(Party.group(group));
  }

  /** Another year of which attendance is known: the last before {@code year}, or else of all. */
  private static Optional<BoardYear> other(
      Records records, Caller caller, Optional<Naming.Known> group, Optional<BoardYear> year) {
    if (year.isEmpty()) return Optional.empty();
    MonthDay starts = caller.policies().get(MeetingPolicies.YEAR_STARTS);
    List<BoardYear> known =
        shown(records, caller, group, FIRST, LAST).reversed().stream()
            .filter(meeting -> meeting.counted().isPresent())
            .map(meeting -> BoardYear.holding(meeting.on(), starts))
            .filter(each -> !each.equals(year.get()))
            .distinct()
            .toList();
    return known.stream()
        .filter(each -> each.first().isBefore(year.get().first()))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** All meetings of the board, for deciding what may be proposed; who may see them differs. */
  static List<Meeting> everything(Records records, Caller caller) {
    return records.meetings().between(Reader.everything(caller.roster()), FIRST, LAST);
  }

  private static List<Meeting> shown(
      Records records,
      Caller caller,
      Optional<Naming.Known> group,
      LocalDate from,
      LocalDate until) {
    return records.meetings().between(caller.reader(), from, until).stream()
        .filter(meeting -> group.map(it -> it.party().id() == meeting.group()).orElse(true))
        .toList();
  }

  /** By whose they are, hidden meetings are never told. */
  private static List<Meeting> concealed(
      Records records,
      Caller caller,
      Optional<Naming.Known> group,
      LocalDate from,
      LocalDate until) {
    return group.isPresent()
        ? List.of()
        : records.meetings().concealed(caller.reader(), from, until);
  }

  private static Post refused(Caller caller, Refusal refusal) {
    return Refusals.post(caller.board().id(), refusal);
  }
}
