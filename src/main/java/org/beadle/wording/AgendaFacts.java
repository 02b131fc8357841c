package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.Agenda;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;

/**
 * What an agenda tells.
 *
 * @param meeting the meeting that it is for; empty where the group has none to come, and only what
 *     it discusses at every meeting is known
 * @param papers the day by which papers, and reports without a day of their own, are due
 * @param arising the group's own actions that are late, or due by the meeting
 * @param last the group's meeting before this one
 * @param today the day at the board
 */
public record AgendaFacts(
    Roster roster,
    Group group,
    Optional<Meeting> meeting,
    Agenda agenda,
    Optional<LocalDate> papers,
    List<ActionLine> arising,
    Optional<Meeting> last,
    LocalDate today) {
  public AgendaFacts {
    arising = List.copyOf(arising);
  }

  /** The day by which a report is due. */
  LocalDate due(AgendaItem report) {
    return meeting.map(report::dueFor).orElse(report.due()).or(this::papers).orElse(today);
  }

  /** Who owes a report, and who answers for it today. */
  String from(AgendaItem report) {
    Party party = report.from().orElseThrow();
    String name = roster.nameOf(party);
    return roster
        .holderOf(party, today)
        .filter(holder -> !holder.name().equals(name))
        .map(holder -> name + " (" + holder.name() + ")")
        .orElse(name);
  }

  /** Reports that did not come yet, in the order of the agenda. */
  List<AgendaItem> awaited() {
    return agenda.items().stream()
        .filter(item -> item.kind() == AgendaItem.Kind.REPORT && item.received().isEmpty())
        .toList();
  }
}
