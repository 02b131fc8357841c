package org.beadle.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.store.CalendarFeed;
import org.beadle.store.CalendarFeed.Which;
import org.beadle.store.Membership;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarFacts;
import org.beadle.wording.CalendarWords;

/**
 * Reads calendars at their secret addresses, each time as the person to whom it was given may see
 * the diary by then. A confidential group's meetings stand in its members' own calendars, and in
 * one of the group that a member asked for; in a board's never.
 */
public final class FeedDesk {
  /** Older meetings are left out. */
  private static final int MONTHS_BACK = 12;

  private final Store store;
  private final InstantSource clock;

  public FeedDesk(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The calendar at an address; empty where the token is unknown or was revoked. */
  public Optional<CalendarFacts> read(String token) {
    return store.read(
        records ->
            records
                .calendarFeeds()
                .find(new Secret(token).hash())
                .map(feed -> read(records, feed)));
  }

  private CalendarFacts read(Records records, CalendarFeed feed) {
    return switch (feed.which()) {
      case Which.Own own -> new CalendarFacts(CalendarWords.OWN, own(records, feed.person()));
      case Which.OfBoard(long board) ->
          serving(records, board, feed.person())
              .map(view -> ofBoard(records, view))
              .orElseGet(FeedDesk::nothing);
      case Which.OfGroup(long board, long group) ->
          serving(records, board, feed.person())
              .flatMap(view -> ofGroup(records, view, group))
              .orElseGet(FeedDesk::nothing);
    };
  }

  /** What is no longer shown vanishes from calendars; an error would leave it standing there. */
  private static CalendarFacts nothing() {
    return new CalendarFacts("Board meetings", List.of());
  }

  /** A member as he or she sees a board today. */
  private record View(Roster roster, Member member, LocalDate today) {
    boolean sitsOn(long group) {
      return roster.sitsOn(member.id(), group, today);
    }
  }

  private Optional<View> serving(Records records, long board, long person) {
    Roster roster = records.boards().roster(board);
    LocalDate today = roster.board().dayOf(clock.instant());
    return roster
        .memberOf(person)
        .filter(member -> member.servesOn(today))
        .map(member -> new View(roster, member, today));
  }

  private List<CalendarEntry> own(Records records, long person) {
    List<CalendarEntry> entries = new ArrayList<>();
    for (Membership membership : records.people().memberships(person))
      serving(records, membership.board(), person)
          .ifPresent(view -> entries.addAll(own(records, view)));
    return entries;
  }

  private static List<CalendarEntry> own(Records records, View view) {
    Reader reader = Reader.forMember(view.roster(), view.member().id(), view.today());
    return entries(records, view, reader, meeting -> view.sitsOn(meeting.group()));
  }

  private static CalendarFacts ofBoard(Records records, View view) {
    Reader reader = new Reader(view.roster().board().id(), view.member().id(), Set.of());
    String name = CalendarWords.name(view.roster().board(), Optional.empty());
    return new CalendarFacts(name, entries(records, view, reader, meeting -> true));
  }

  private static Optional<CalendarFacts> ofGroup(Records records, View view, long id) {
    Optional<Group> group = view.roster().group(id).filter(each -> mayFollow(view, each));
    if (group.isEmpty()) return Optional.empty();
    Reader reader = Reader.forMember(view.roster(), view.member().id(), view.today());
    String name =
        CalendarWords.name(
            view.roster().board(), Optional.of(view.roster().nameOf(Party.group(id))));
    return Optional.of(
        new CalendarFacts(name, entries(records, view, reader, meeting -> meeting.group() == id)));
  }

  private static boolean mayFollow(View view, Group group) {
    return mayFollow(view.roster(), view.member(), group, view.today());
  }

  /** Whether a member may have the calendar of a group. */
  static boolean mayFollow(Roster roster, Member member, Group group, LocalDate today) {
    return !group.confidential() || roster.sitsOn(member.id(), group.id(), today);
  }

  private static List<CalendarEntry> entries(
      Records records, View view, Reader reader, Predicate<Meeting> wanted) {
    CalendarEntries entries = CalendarEntries.of(records, view.roster(), view.today());
    return records.meetings().forCalendars(reader, view.today().minusMonths(MONTHS_BACK)).stream()
        .filter(each -> wanted.test(each.meeting()))
        .map(each -> entries.entry(each, view.member()))
        .toList();
  }
}
