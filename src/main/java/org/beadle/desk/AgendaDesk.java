package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.AgendaPaper;
import org.beadle.wording.Days;

/** Shows agendas on a page, each to those who may see the group's meetings. */
public final class AgendaDesk {
  private final Store store;
  private final Calendars calendars;
  private final InstantSource clock;

  public AgendaDesk(Store store, Calendars calendars, InstantSource clock) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Who looks at a page of which board.
   *
   * @param board its slug
   * @param person the person's id, as sessions have it
   */
  public record Looker(String board, long person) {}

  /**
   * A meeting to come, as a line of a list.
   *
   * @param confidential whether its group is
   */
  public record Coming(long meeting, String group, String day, boolean confidential) {}

  /**
   * An agenda.
   *
   * @param on the meeting's day, local to the board
   * @param paper its title first, then a heading above each part
   */
  public record Sheet(String group, LocalDate on, List<Block> paper) {}

  /** The meetings to come that this person may see, the next first. */
  public List<Coming> coming(Looker looker) {
    return read(looker, AgendaDesk::coming).orElse(List.of());
  }

  private static List<Coming> coming(AgendaReading reading) {
    LocalDate today = reading.today();
    return reading
        .records()
        .meetings()
        .between(reading.reader(), today, MeetingFinder.LAST)
        .stream()
        .filter(meeting -> meeting.isToCome(today))
        .map(
            meeting ->
                new Coming(
                    meeting.id(),
                    group(reading, meeting),
                    Days.written(meeting.on()),
                    reading.roster().group(meeting.group()).orElseThrow().confidential()))
        .toList();
  }

  private static String group(AgendaReading reading, Meeting meeting) {
    return reading.roster().nameOf(Party.group(meeting.group()));
  }

  /** The agenda of a meeting; empty where there is none that this person may see. */
  public Optional<Sheet> sheet(Looker looker, long meeting) {
    return read(looker, reading -> sheet(reading, meeting)).flatMap(Function.identity());
  }

  private static Optional<Sheet> sheet(AgendaReading reading, long meeting) {
    return reading
        .records()
        .meetings()
        .byId(reading.reader(), meeting)
        .map(
            found ->
                new Sheet(
                    group(reading, found),
                    found.on(),
                    AgendaPaper.of(
                        reading.facts(
                            reading.roster().group(found.group()).orElseThrow(),
                            Optional.of(found)))));
  }

  private <T> Optional<T> read(Looker looker, Function<AgendaReading, T> what) {
    Instant now = clock.instant();
    return store.read(records -> reading(records, looker, now).map(what));
  }

  private Optional<AgendaReading> reading(Records records, Looker looker, Instant now) {
    return records
        .boards()
        .bySlug(looker.board())
        .map(board -> records.boards().roster(board.id()))
        .flatMap(roster -> reading(records, roster, looker.person(), now));
  }

  private Optional<AgendaReading> reading(
      Records records, Roster roster, long person, Instant now) {
    LocalDate today = roster.board().dayOf(now);
    Optional<Member> member = roster.memberOf(person).filter(each -> each.servesOn(today));
    return member.map(
        each ->
            new AgendaReading(
                records, roster, Reader.forMember(roster, each.id(), today), today, calendars));
  }
}
