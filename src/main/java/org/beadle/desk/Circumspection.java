package org.beadle.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.DaysAway;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.nudge.Circumstances;
import org.beadle.nudge.Departure;
import org.beadle.plan.Action;
import org.beadle.store.Records;

/** Looks round for what else counts when it is decided who is told: who is away, and who left. */
final class Circumspection {
  /** For how many days somebody who left is news. */
  private static final int NEWS = 28;

  private final Records records;
  private final Roster roster;
  private final LocalDate today;
  private final LocalDate news;
  private final LocalDate end;

  private Circumspection(
      Records records, Roster roster, LocalDate today, LocalDate since, int days) {
    this.records = records;
    this.roster = roster;
    this.today = today;
    LocalDate lately = today.minusDays(NEWS);
    this.news = since.isAfter(lately) ? since : lately;
    this.end = today.plusDays(days);
  }

  /**
   * @param since the board's first day in the record; of who left before it nobody is told
   * @param days how far ahead to look for who will leave
   */
  static Circumstances of(
      Records records,
      Roster roster,
      List<Action> actions,
      LocalDate today,
      LocalDate since,
      int days) {
    Circumspection round = new Circumspection(records, roster, today, since, days);
    Map<Long, LocalDate> gone = round.gone();
    return new Circumstances(
            records
                .actions()
                .pauses(roster.board().id(), actions.stream().map(Action::id).toList()),
            round.away(gone),
            round.departures(gone))
        .waiting(records.actions().undecided(Reader.everything(roster), round.news));
  }

  /** The members whose accounts are gone, and since which day, by the person's id. */
  private Map<Long, LocalDate> gone() {
    Map<Long, LocalDate> days = new HashMap<>();
    records
        .absences()
        .unreachable()
        .forEach((person, at) -> days.put(person, roster.board().dayOf(at)));
    return days;
  }

  private Map<Long, List<DaysAway>> away(Map<Long, LocalDate> gone) {
    Map<Long, List<DaysAway>> away = new HashMap<>(records.absences().from(today));
    gone.forEach(
        (person, since) -> {
          List<DaysAway> days = new ArrayList<>(away.getOrDefault(person, List.of()));
          days.add(new DaysAway(since, Optional.empty()));
          away.put(person, days);
        });
    return away;
  }

  private List<Departure> departures(Map<Long, LocalDate> gone) {
    List<Member> left = roster.members().stream().filter(this::leftLately).toList();
    List<Member> lost =
        roster.members().stream()
            .filter(member -> member.servesOn(today) && gone.containsKey(member.person()))
            .filter(member -> isNews(gone.get(member.person())))
            .toList();
    if (left.isEmpty() && lost.isEmpty()) return List.of();
    List<Action> open =
        records.actions().all(Reader.everything(roster)).stream()
            .filter(action -> action.closure().isEmpty())
            .toList();
    return Stream.concat(
            left.stream().map(member -> departed(member, open)),
            lost.stream().map(member -> lost(member, gone.get(member.person()), open)))
        .toList();
  }

  private boolean leftLately(Member member) {
    return member.until().filter(last -> last.isBefore(end) && isNews(last)).isPresent();
  }

  private boolean isNews(LocalDate day) {
    return !day.isBefore(news);
  }

  private Departure departed(Member member, List<Action> open) {
    LocalDate last = member.until().orElseThrow();
    return new Departure(member, last, Departure.Why.LEFT, held(member, last, open));
  }

  private Departure lost(Member member, LocalDate since, List<Action> open) {
    return new Departure(member, since, Departure.Why.ACCOUNT_GONE, held(member, today, open));
  }

  private List<Action> held(Member member, LocalDate day, List<Action> open) {
    return open.stream()
        .filter(
            action ->
                action
                    .lead()
                    .accountable()
                    .flatMap(lead -> roster.holderOf(lead, day))
                    .equals(Optional.of(member)))
        .toList();
  }
}
