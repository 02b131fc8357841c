package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.WorkingCalendar;
import org.beadle.meeting.Agenda;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.ActionLine;
import org.beadle.wording.AgendaFacts;

/**
 * Reads what an agenda tells, for one reader.
 *
 * @param today the day at the board
 */
record AgendaReading(
    Records records, Roster roster, Reader reader, LocalDate today, Calendars calendars) {

  static AgendaReading of(Records records, Caller caller, Calendars calendars) {
    return new AgendaReading(records, caller.roster(), caller.reader(), caller.today(), calendars);
  }

  /** The agenda of a meeting that the reader may see, or of every meeting of a group. */
  AgendaFacts facts(Group group, Optional<Meeting> meeting) {
    return new AgendaFacts(
        roster,
        group,
        meeting,
        agenda(group, meeting),
        meeting.map(this::papers),
        arising(group, meeting),
        last(group, meeting),
        today);
  }

  /** The agenda of a meeting, or without one what is discussed at every meeting. */
  Agenda agenda(Group group, Optional<Meeting> meeting) {
    return Agenda.of(
        records.agendas().standing(reader, group.id()),
        meeting.map(each -> records.agendas().of(reader, each)).orElse(List.of()));
  }

  /** All that is to be discussed at the group's meetings to come. */
  Agenda ahead(Group group) {
    return new Agenda(
        records.meetings().ofGroup(reader, group.id()).stream()
            .filter(meeting -> meeting.isToCome(today))
            .flatMap(meeting -> records.agendas().of(reader, meeting).stream())
            .toList());
  }

  /** The day by which the papers of a meeting, and the reports to it, are due. */
  LocalDate papers(Meeting meeting) {
    WorkingCalendar calendar = calendars.of(roster.board().nation());
    int days = records.boards().policies(roster, meeting.group()).get(MeetingPolicies.PAPERS_DAYS);
    return calendar.minusWorkingDays(meeting.on(), days);
  }

  private List<ActionLine> arising(Group group, Optional<Meeting> meeting) {
    LocalDate until =
        meeting
            .filter(each -> each.isToCome(today))
            .map(Meeting::on)
            .orElseGet(() -> today.minusDays(1));
    Palette palette = new Palette(roster, records.boards().policies(roster.board().id()), today);
    return records.actions().openDueBy(reader, until).stream()
        .filter(action -> action.lead().accountable().equals(Optional.of(Party.group(group.id()))))
        .map(palette::line)
        .toList();
  }

  private Optional<Meeting> last(Group group, Optional<Meeting> meeting) {
    return records.meetings().ofGroup(reader, group.id()).stream()
        .filter(
            each -> each.state() != Meeting.State.CANCELLED && each.kind() == Meeting.Kind.MEETING)
        .filter(each -> !each.isToCome(today))
        .filter(each -> meeting.map(next -> each.on().isBefore(next.on())).orElse(true))
        .reduce((earlier, later) -> later);
  }
}
