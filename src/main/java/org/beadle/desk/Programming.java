package org.beadle.desk;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Group;
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

/** Tells what groups discuss: the agenda of a meeting, and a year's work programme. */
final class Programming {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private final Store store;
  private final Calendars calendars;
  private final Pages pages;
  private final Tabling tabling;

  Programming(Store store, Calendars calendars, Pages pages) {
    this.store = store;
    this.calendars = calendars;
    this.pages = pages;
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
    return show.group()
        .map(name -> AgendaMeant.of(records, caller, name, show.day()))
        .orElseGet(() -> AgendaMeant.next(records, caller, show.day()))
        .said(caller, meant -> agenda(records, caller, meant.group(), meant.meeting()));
  }

  private Post agenda(Records records, Caller caller, Group group, Optional<Meeting> meeting) {
    AgendaFacts facts = AgendaReading.of(records, caller, calendars).facts(group, meeting);
    if (meeting.isEmpty() && facts.agenda().items().isEmpty())
      return caller.refused(new MeetingFinder(records, caller).diary(group).none(Optional.empty()));
    boolean mayChange =
        Permissions.of(caller).allows(caller.member(), Permission.CHAIR, group.id());
    Optional<String> page =
        meeting.flatMap(each -> pages.agenda(caller.board(), each)).map(URI::toString);
    return AgendaPost.of(facts, page, mayChange);
  }

  private Post programme(Caller caller, ProgrammeCommand.ShowProgramme show) {
    return store.read(
        records ->
            show.group()
                .map(
                    name -> new MeetingFinder(records, caller).shown(name).then(Programming::group))
                .orElseGet(() -> new Sought.Found<>(Optional.empty()))
                .said(caller, group -> programme(records, caller, group, show.years())));
  }

  private static Sought<Optional<Group>> group(GroupDiary diary) {
    return new Sought.Found<>(Optional.of(diary.group()));
  }

  private static Post programme(
      Records records, Caller caller, Optional<Group> group, Years years) {
    return ProgrammeTable.post(facts(records, caller, group, MeetingsAsked.year(caller, years)));
  }

  private static ProgrammeFacts facts(
      Records records, Caller caller, Optional<Group> group, Optional<BoardYear> year) {
    LocalDate from = year.map(BoardYear::first).orElse(FIRST);
    LocalDate until = year.map(BoardYear::last).orElse(MeetingFinder.LAST);
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
        group.isPresent() ? 0 : (int) hidden);
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
}
