package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.command.Permission;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Frequency;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Proposals;
import org.beadle.store.Records;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.ProposalFacts;
import org.beadle.wording.ProposalWords;

/** Proposes a year's dates for a group. */
final class Proposing {
  private final Calendars calendars;

  Proposing(Calendars calendars) {
    this.calendars = calendars;
  }

  /**
   * @param year the calendar year in which the board's year begins; empty for the current one, or
   *     the next where that one has no date left
   */
  Post propose(Records records, Caller caller, Group group, Optional<Integer> year) {
    if (Frequency.of(group) instanceof Frequency.OwnDates)
      return caller.refused(new DiaryRefusal.NoFrequency(group.name(), group.frequency()));
    List<BoardYear> years = years(caller, year);
    if (years.getFirst().last().isBefore(caller.today()))
      return caller.refused(new DiaryRefusal.YearIsOver(years.getFirst().name()));
    List<Meeting> meetings = records.meetings().all(Reader.everything(caller.roster()));
    Proposals proposals =
        new Proposals(
            caller.roster(),
            meetings,
            notice(records, caller, group),
            calendars.of(caller.board().nation()));
    return years.stream()
        .map(each -> new Found(each, proposals.of(group, each)))
        .filter(found -> !found.days().isEmpty())
        .findFirst()
        .map(found -> ProposalWords.post(facts(records, caller, group, meetings, found)))
        .orElseGet(
            () ->
                caller.refused(
                    new DiaryRefusal.NothingToPropose(group.name(), years.getFirst().name())));
  }

  /** The last day that is too soon: its members would be asked late whether they come. */
  private static LocalDate notice(Records records, Caller caller, Group group) {
    Policies policies = MeetingAdding.rules(records, caller, group);
    return caller.today().plusDays(policies.get(MeetingPolicies.INVITE_DAYS));
  }

  private record Found(BoardYear year, List<LocalDate> days) {}

  private static List<BoardYear> years(Caller caller, Optional<Integer> begins) {
    MonthDay starts = caller.policies().get(MeetingPolicies.YEAR_STARTS);
    if (begins.isPresent()) return List.of(BoardYear.beginningIn(begins.get(), starts));
    BoardYear current = BoardYear.holding(caller.today(), starts);
    return List.of(current, BoardYear.beginningIn(current.begins() + 1, starts));
  }

  private static ProposalFacts facts(
      Records records, Caller caller, Group group, List<Meeting> meetings, Found found) {
    List<Meeting> own =
        meetings.stream()
            .filter(meeting -> meeting.group() == group.id())
            .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
            .toList();
    long known = own.stream().map(Meeting::on).filter(found.year()::holds).count();
    boolean keeps = Permissions.of(caller).allows(caller.member(), Permission.CHAIR, group.id());
    return new ProposalFacts(
        caller.board(),
        group,
        found.year().name(),
        found.days(),
        time(records, caller, group, own),
        (int) known,
        keeps);
  }

  /** That of its latest meeting of which the time is known, or else the group's usual one. */
  private static LocalTime time(Records records, Caller caller, Group group, List<Meeting> own) {
    Stream<Meeting> timed = own.stream().filter(meeting -> meeting.starts().isPresent());
    return timed
        .max(Comparator.comparing(Meeting::on))
        .flatMap(Meeting::starts)
        .orElseGet(() -> MeetingAdding.usualTime(records, caller, group));
  }
}
