package org.beadle.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.AgencyClasses;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Quorum;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/**
 * A group's rule of quorum on a day, to be held against who is there. A personal seat, such as a
 * chair's, counts for the agency that its holder represents. Whoever came counts, however late or
 * short.
 */
public final class QuorumCheck {
  private final Quorum rule;
  private final boolean deputiesCount;
  private final boolean dualSeatsCount;
  private final Roster roster;
  private final LocalDate day;
  private final AgencyClasses classes;
  private final List<Seat> expected;

  private QuorumCheck(Roster roster, Policies policies, long group, LocalDate day) {
    this.rule = policies.get(MeetingPolicies.QUORUM);
    this.deputiesCount = policies.get(MeetingPolicies.DEPUTIES_COUNT);
    this.dualSeatsCount = policies.get(MeetingPolicies.DUAL_SEATS_COUNT);
    this.roster = roster;
    this.day = day;
    this.classes = AgencyClasses.of(roster);
    this.expected = Expected.seats(roster, group, day);
  }

  /**
   * The rule of a group.
   *
   * @param policies those that hold for the group
   * @param day the meeting's, local to the board
   */
  public static QuorumCheck of(Roster roster, Policies policies, long group, LocalDate day) {
    return new QuorumCheck(roster, policies, group, day);
  }

  /** The seats of which attendance is expected. */
  public List<Seat> expected() {
    return expected;
  }

  boolean deputiesCount() {
    return deputiesCount;
  }

  /** The member who fills a seat on the day; empty while it is vacant. */
  OptionalLong holder(Seat seat) {
    if (seat.holder().isEmpty()) return OptionalLong.empty();
    return roster
        .member(seat.holder().getAsLong())
        .filter(member -> member.servesOn(day))
        .map(member -> OptionalLong.of(member.id()))
        .orElse(OptionalLong.empty());
  }

  /** Whether those who sit may decide. Who sits in no expected seat is left out. */
  public Quorate of(Collection<FilledSeat> present) {
    List<FilledSeat> counted =
        present.stream()
            .filter(sitting -> expected.contains(sitting.seat()))
            .filter(sitting -> deputiesCount || !sitting.deputy())
            .toList();
    Quorate.Lack lack =
        switch (rule) {
          case Quorum.None none -> Quorate.Lack.NOTHING;
          case Quorum.Count count ->
              new Quorate.Lack(missing(count, counted), List.of(), List.of());
          case Quorum.Each each -> lacking(each, 0, counted);
          case Quorum.Both both -> lacking(both.each(), missing(both.count(), counted), counted);
        };
    if (rule instanceof Quorum.None) return new Quorate.NoRule();
    return lack.isNothing() ? new Quorate.Met(rule) : new Quorate.NotMet(rule, lack);
  }

  private int missing(Quorum.Count count, List<FilledSeat> counted) {
    int there =
        dualSeatsCount
            ? (int) counted.stream().map(FilledSeat::seat).distinct().count()
            : (int) counted.stream().map(QuorumCheck::person).distinct().count();
    return Math.max(0, count.needed(places()) - there);
  }

  /** How many are expected: seats, or those who fill them where each counts once. */
  private int places() {
    if (dualSeatsCount) return expected.size();
    Set<Object> people = new HashSet<>();
    expected.forEach(
        seat -> {
          OptionalLong holder = holder(seat);
          people.add(
              holder.isPresent()
                  ? new Attendee.OnBoard(holder.getAsLong())
                  : FilledSeat.nobodyElse(seat));
        });
    return people.size();
  }

  private static Attendee person(FilledSeat sitting) {
    return switch (sitting.sitter()) {
      case Attendee.OnBoard member -> member;
      case Attendee.Named(String name) ->
          new Attendee.Named(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    };
  }

  private Quorate.Lack lacking(Quorum.Each each, int seats, List<FilledSeat> counted) {
    List<Quorum.AnyOf> lacking = dualSeatsCount ? unmet(each, counted) : unmatched(each, counted);
    List<Quorum.AnyOf> unseated = lacking.stream().filter(anyOf -> of(anyOf).isEmpty()).toList();
    return new Quorate.Lack(seats, lacking, unseated);
  }

  private List<Quorum.AnyOf> unmet(Quorum.Each each, List<FilledSeat> counted) {
    return each.classes().stream()
        .filter(
            anyOf -> {
              Set<Seat> seats = of(anyOf);
              return counted.stream().map(FilledSeat::seat).noneMatch(seats::contains);
            })
        .toList();
  }

  /**
   * Those left where each person speaks for one class only, and as many as can be are spoken for.
   */
  private List<Quorum.AnyOf> unmatched(Quorum.Each each, List<FilledSeat> counted) {
    List<Set<Attendee>> able = new ArrayList<>();
    for (Quorum.AnyOf anyOf : each.classes()) {
      Set<Seat> seats = of(anyOf);
      able.add(
          counted.stream()
              .filter(sitting -> seats.contains(sitting.seat()))
              .map(QuorumCheck::person)
              .collect(Collectors.toSet()));
    }
    Map<Attendee, Integer> speaks = new HashMap<>();
    List<Quorum.AnyOf> left = new ArrayList<>();
    for (int at = 0; at < able.size(); at++)
      if (!finds(at, able, speaks, new HashSet<>())) left.add(each.classes().get(at));
    return left;
  }

  /** Whether a class finds somebody, for whose sake others may speak for another class. */
  private static boolean finds(
      int at, List<Set<Attendee>> able, Map<Attendee, Integer> speaks, Set<Attendee> asked) {
    for (Attendee person : able.get(at)) {
      if (!asked.add(person)) continue;
      Integer other = speaks.get(person);
      if (other != null && !finds(other, able, speaks, asked)) continue;
      speaks.put(person, at);
      return true;
    }
    return false;
  }

  /** The expected seats of a class. */
  private Set<Seat> of(Quorum.AnyOf anyOf) {
    Set<Long> agencies = classes.of(anyOf);
    return expected.stream()
        .filter(seat -> agency(seat).stream().anyMatch(agencies::contains))
        .collect(Collectors.toSet());
  }

  private OptionalLong agency(Seat seat) {
    if (seat.agency().isPresent()) return seat.agency();
    OptionalLong holder = holder(seat);
    return holder.isEmpty()
        ? holder
        : roster.member(holder.getAsLong()).map(Member::agency).orElse(OptionalLong.empty());
  }
}
