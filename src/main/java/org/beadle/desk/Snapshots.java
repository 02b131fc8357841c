package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.board.WorkingCalendar;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Channels;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Snapshot;
import org.beadle.plan.Action;
import org.beadle.store.Channel;
import org.beadle.store.Records;

/** Reads from the record what is needed to decide what a board is told. */
final class Snapshots {
  /** A digest that was decided on longer ago is not the last week's. */
  private static final Duration DIGESTS = Duration.ofDays(60);

  private Snapshots() {}

  static Snapshot of(Records records, Board board, WorkingCalendar calendar, Instant now) {
    return ahead(records, board, calendar, now, 0);
  }

  /** As {@link #of}, with what the board will be told of in the {@code days} after. */
  static Snapshot ahead(
      Records records, Board board, WorkingCalendar calendar, Instant now, int days) {
    Roster roster = records.boards().roster(board.id());
    Rulebook rules = records.boards().rulebook(board.id());
    LocalDate today = board.dayOf(now);
    List<Action> actions =
        records
            .actions()
            .openDueBy(
                Reader.everything(roster), Nudges.horizon(rules, calendar, today.plusDays(days)));
    LocalDate since = board.dayOf(records.boards().since(board.id()));
    return new Snapshot(
        roster,
        rules,
        calendar,
        actions,
        channels(records, board, today),
        since,
        Circumspection.of(records, roster, actions, today, since, days)
            .with(Shortcomings.runs(records, roster, today)),
        MeetingsNear.of(records, roster, today, days));
  }

  /**
   * The keys of what was sent about the snapshot's actions and meetings, and of its last digests.
   */
  static Set<NudgeKey> sent(Records records, Snapshot snapshot, Instant now) {
    Set<Long> about = snapshot.actions().stream().map(Action::id).collect(Collectors.toSet());
    snapshot.proceedings().meetings().forEach(meeting -> about.add(meeting.id()));
    snapshot.circumstances().departures().forEach(each -> about.add(each.member().id()));
    snapshot.circumstances().runs().forEach(run -> about.add(run.seat()));
    snapshot.circumstances().undecided().forEach(action -> about.add(action.id()));
    long board = snapshot.roster().board().id();
    Set<NudgeKey> sent = new HashSet<>(records.nudges().sentKeys(board, about));
    sent.addAll(
        records
            .nudges()
            .sentKeysSince(
                board,
                snapshot.channels().audiences().stream().map(Audience::id).toList(),
                now.minus(DIGESTS)));
    return sent;
  }

  /**
   * A group or an agency that leads nothing has no digest. Its channel may still be told of what
   * its members have not finished.
   */
  private static Channels channels(Records records, Board board, LocalDate today) {
    Set<Party> leads = records.actions().leads(board.id());
    Map<Audience, List<Recipient.Channel>> byAudience =
        records.boards().channels(board.id()).stream()
            .collect(
                Collectors.groupingBy(
                    Snapshots::audience,
                    Collectors.mapping(
                        channel -> new Recipient.Channel(channel.id()), Collectors.toList())));
    Set<Audience> digested =
        byAudience.keySet().stream()
            .filter(audience -> audience.party().map(leads::contains).orElse(true))
            .collect(Collectors.toSet());
    Map<String, LocalDate> last =
        records
            .digests()
            .lastTold(board.id(), digested.stream().map(Audience::text).toList(), today);
    Map<Audience, LocalDate> told =
        digested.stream()
            .filter(audience -> last.containsKey(audience.text()))
            .collect(Collectors.toMap(audience -> audience, audience -> last.get(audience.text())));
    return new Channels(byAudience, digested, told);
  }

  private static Audience audience(Channel channel) {
    return switch (channel.kind()) {
      case BOARD -> Audience.BOARD;
      case GROUP -> Audience.group(channel.party().orElseThrow());
      case AGENCY -> Audience.agency(channel.party().orElseThrow());
    };
  }
}
