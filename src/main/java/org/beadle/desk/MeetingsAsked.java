package org.beadle.desk;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.command.Command.Years;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Presence;
import org.beadle.meeting.Rates;
import org.beadle.meeting.Run;
import org.beadle.meeting.Sitting;
import org.beadle.store.Records;

/**
 * The meetings that an answer is about, as the caller may see them.
 *
 * @param group the one group that they are of; empty for all groups
 * @param year the board's year that they are in; empty for all of them
 */
record MeetingsAsked(
    Records records, Caller caller, Optional<Party> group, Optional<BoardYear> year) {

  /** The year that was asked for; empty for all of them. */
  static Optional<BoardYear> year(Caller caller, Years years) {
    MonthDay starts = starts(caller);
    return switch (years) {
      case Years.Current current -> Optional.of(BoardYear.holding(caller.today(), starts));
      case Years.BeginningIn(int begins) -> Optional.of(BoardYear.beginningIn(begins, starts));
      case Years.All all -> Optional.empty();
    };
  }

  private static MonthDay starts(Caller caller) {
    return caller.policies().get(MeetingPolicies.YEAR_STARTS);
  }

  boolean deputiesCount() {
    return caller.policies().get(MeetingPolicies.DEPUTIES_COUNT);
  }

  /** With their registers, by day. */
  List<Sitting> sittings() {
    return year
        .map(it -> records.sittings().between(caller.reader(), it.first(), it.last()))
        .orElseGet(() -> records.sittings().all(caller.reader()))
        .stream()
        .filter(this::isAsked)
        .toList();
  }

  /** Past meetings of which nothing tells who came, by day. */
  List<Meeting> lacking() {
    return sittings().stream()
        .filter(sitting -> sitting.lacksRegister(caller.today()))
        .map(Sitting::meeting)
        .toList();
  }

  /**
   * Those asked about by group: the full board first, then its executive and the others, by name.
   */
  private List<Sitting> byGroup() {
    return sittings().stream()
        .sorted(Comparator.comparing(sitting -> rank(caller.roster(), sitting.meeting().group())))
        .toList();
  }

  private static String rank(Roster roster, long group) {
    Group.Kind kind = roster.group(group).orElseThrow().kind();
    return kind.ordinal() + roster.nameOf(Party.group(group));
  }

  private boolean isAsked(Sitting sitting) {
    return group.map(it -> it.id() == sitting.meeting().group()).orElse(true);
  }

  /** Those that may only be counted; none where one group is asked for, whose they would be. */
  List<Sitting> concealed() {
    if (group.isPresent()) return List.of();
    return year.map(it -> records.sittings().concealed(caller.reader(), it.first(), it.last()))
        .orElseGet(() -> records.sittings().concealed(caller.reader()));
  }

  /** Who came, with what may only be counted. */
  Rates rates() {
    return Rates.of(byGroup(), concealed(), deputiesCount());
  }

  /** The meetings, with the counts that follow from their registers. */
  List<Meeting> meetings() {
    return sittings().stream().map(sitting -> sitting.counted(deputiesCount())).toList();
  }

  private MeetingsAsked ofAllYears() {
    return new MeetingsAsked(records, caller, group, Optional.empty());
  }

  /**
   * Runs of absence with an absence in the year, whole where they began before it or last longer.
   *
   * @param party the one agency or member whose they are; empty for all
   */
  List<Run> runs(Optional<Party> party) {
    List<Sitting> all = ofAllYears().byGroup();
    return party
        .map(it -> Participation.of(it, all, caller.roster()).runs(caller.roster()))
        .orElseGet(() -> Run.of(Presence.of(all), caller.roster()))
        .stream()
        .filter(
            run ->
                year.map(it -> run.missed().stream().anyMatch(each -> it.holds(each.on())))
                    .orElse(true))
        .toList();
  }

  /** Another year of which attendance is known: the last before this one, or else of all. */
  Optional<BoardYear> other() {
    if (year.isEmpty()) return Optional.empty();
    List<BoardYear> known =
        ofAllYears().sittings().reversed().stream()
            .filter(Sitting::isKnown)
            .map(sitting -> BoardYear.holding(sitting.meeting().on(), starts(caller)))
            .filter(each -> !each.equals(year.get()))
            .distinct()
            .toList();
    return known.stream()
        .filter(each -> each.first().isBefore(year.get().first()))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }
}
