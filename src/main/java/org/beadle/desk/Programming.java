package org.beadle.desk;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.chat.Post;
import org.beadle.command.Command.Years;
import org.beadle.command.Permission;
import org.beadle.command.ProgrammeCommand;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Sitting;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.AgendaFacts;
import org.beadle.wording.AgendaPost;
import org.beadle.wording.ProgrammeFacts;
import org.beadle.wording.ProgrammeTable;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/** Tells what groups discuss: the agenda of a meeting, and a year's work programme. */
final class Programming {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private final Store store;
  private final Calendars calendars;
  private final AgendaLinks links;
  private final Tabling tabling;

  Programming(Store store, Calendars calendars, AgendaLinks links) {
    this.store = store;
    this.calendars = calendars;
    this.links = links;
    this.tabling = new Tabling(store, calendars);
  }

  Post answer(Caller caller, ProgrammeCommand command, Permission wanted) {
    return switch (command) {
      case ProgrammeCommand.ShowAgenda show -> store.read(records -> agenda(records, caller, show));
      case ProgrammeCommand.ShowProgramme show -> programme(caller, show);
      case ProgrammeCommand.Tabling change -> tabling.change(caller, change, wanted);
    };
  }

  private Post agenda(Records records, Caller caller, ProgrammeCommand.ShowAgenda show) {
    Convened convened =
        show.group()
            .map(name -> Convened.of(records, caller, name, show.day()))
            .orElseGet(() -> Convened.next(records, caller, show.day()));
    return switch (convened) {
      case Convened.Unknown unknown -> refused(caller, unknown.refusal());
      case Convened.Found found -> agenda(records, caller, found.group(), found.meeting());
    };
  }

  private Post agenda(Records records, Caller caller, Group group, Optional<Meeting> meeting) {
    AgendaFacts facts = AgendaReading.of(records, caller, calendars).facts(group, meeting);
    if (meeting.isEmpty() && facts.agenda().items().isEmpty())
      return refused(caller, OfGroup.of(records, caller, group).none(Optional.empty()));
    boolean mayChange =
        Permissions.of(caller).allows(caller.member(), Permission.CHAIR, group.id());
    return AgendaPost.of(facts, meeting.flatMap(each -> links.of(caller.board(), each)), mayChange);
  }

  private Post programme(Caller caller, ProgrammeCommand.ShowProgramme show) {
    return store.read(
        records ->
            show.group()
                .map(name -> GroupNamed.of(records, caller, name))
                .map(
                    named ->
                        switch (named) {
                          case GroupNamed.Unknown unknown -> refused(caller, unknown.refusal());
                          case GroupNamed.Known known ->
                              programme(records, caller, Optional.of(known.group()), show.years());
                        })
                .orElseGet(() -> programme(records, caller, Optional.empty(), show.years())));
  }

  private static Post programme(
      Records records, Caller caller, Optional<Group> group, Years years) {
    return ProgrammeTable.post(facts(records, caller, group, year(caller, years)));
  }

  private static Optional<BoardYear> year(Caller caller, Years years) {
    MonthDay starts = caller.policies().get(MeetingPolicies.YEAR_STARTS);
    return switch (years) {
      case Years.Current current -> Optional.of(BoardYear.holding(caller.today(), starts));
      case Years.BeginningIn(int begins) -> Optional.of(BoardYear.beginningIn(begins, starts));
      case Years.All all -> Optional.empty();
    };
  }

  private static ProgrammeFacts facts(
      Records records, Caller caller, Optional<Group> group, Optional<BoardYear> year) {
    LocalDate from = year.map(BoardYear::first).orElse(FIRST);
    LocalDate until = year.map(BoardYear::last).orElse(Convened.LAST);
    List<Meeting> meetings =
        records.meetings().between(caller.reader(), from, until).stream()
            .filter(meeting -> group.map(it -> it.id() == meeting.group()).orElse(true))
            .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
            .toList();
    long hidden =
        records.sittings().concealed(caller.reader(), from, until).stream()
            .map(Sitting::meeting)
            .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
            .count();
    return new ProgrammeFacts(
        caller.roster(),
        group.map(Group::name),
        year,
        meetings,
        items(records, caller, meetings),
        group.isPresent() ? 0 : (int) hidden,
        caller.today());
  }

  private static List<AgendaItem> items(Records records, Caller caller, List<Meeting> meetings) {
    Set<Long> groups = meetings.stream().map(Meeting::group).collect(Collectors.toSet());
    Set<Long> own = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
    return records.agendas().all(caller.reader()).stream()
        .filter(
            item ->
                item.meeting().isPresent()
                    ? own.contains(item.meeting().getAsLong())
                    : groups.contains(item.group()))
        .toList();
  }

  private static Post refused(Caller caller, Refusal refusal) {
    return Refusals.post(caller.board().id(), refusal);
  }
}
