package org.beadle.nudge;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.beadle.board.Policies;
import org.beadle.meeting.AgendaItem;

/**
 * Asks for what has to be there before a meeting: the reports that are owed to it, of those who owe
 * them; and of the coordinator that the papers are sent round.
 */
record Paperwork(Occasion occasion) {
  /** A report is asked for once so many days before it is due. */
  private static final int AHEAD = 7;

  Stream<Candidate> all() {
    return Stream.concat(
        papers(),
        occasion.reckoning().snapshot().proceedings().owedTo(occasion.meeting()).stream()
            .flatMap(this::report));
  }

  private Stream<Candidate> papers() {
    if (occasion.meeting().paperwork().papers().isPresent()) return Stream.empty();
    LocalDate due = occasion.days().papers();
    return occasion.lastOf(
        from(due).toList(),
        NudgeKey.PAPERS,
        due.toString(),
        occasion.clerk(),
        (key, step) ->
            new MeetingNudge.PapersDue(
                key,
                occasion.convened(),
                occasion.reckoning().snapshot().proceedings().owedTo(occasion.meeting()),
                due));
  }

  private Stream<Candidate> report(AgendaItem item) {
    if (item.from().isEmpty()) return Stream.empty();
    LocalDate due = item.dueFor(occasion.meeting()).orElseGet(() -> occasion.days().papers());
    LocalDate ahead = occasion.reckoning().hours().onOrBefore(due.minusDays(AHEAD));
    return occasion.lastOf(
        Stream.concat(Stream.of(new Occasion.Step(-AHEAD, ahead)), from(due)).toList(),
        NudgeKey.REPORT,
        item.id() + "/" + due,
        occasion.first(item.from().get()).or(occasion::clerk),
        (key, step) -> new MeetingNudge.ReportDue(key, occasion.convened(), item, due));
  }

  /** The day on which it is due, and those on which what is late is chased. */
  private Stream<Occasion.Step> from(LocalDate due) {
    WorkingHours hours = occasion.reckoning().hours();
    return Stream.concat(
        Stream.of(new Occasion.Step(0, hours.onOrBefore(due))),
        occasion.policies().get(Policies.CHASE_AFTER).stream()
            .filter(days -> days > 0)
            .sorted()
            .map(days -> new Occasion.Step(days, hours.onOrAfter(due.plusDays(days)))));
  }
}
