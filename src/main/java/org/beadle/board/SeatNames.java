package org.beadle.board;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the seats of a group are called on a day, and which of them a typed name means. A seat has
 * its agency's name, with its holder's where the agency has several; a personal seat has its
 * holder's.
 */
public final class SeatNames {
  private static final Comparator<Seat> PERSONAL_FIRST =
      Comparator.comparing((Seat seat) -> seat.agency().isPresent())
          .thenComparing(seat -> seat.agency().isPresent() ? 0 : seat.role().ordinal());

  /** What a typed name means. */
  public sealed interface Match {
    record One(Seat seat) implements Match {}

    /** None, or several: those that may be meant. */
    record Unclear(List<Seat> near) implements Match {
      public Unclear {
        near = List.copyOf(near);
      }
    }
  }

  private final Roster roster;
  private final LocalDate day;
  private final Map<Seat, String> labels = new LinkedHashMap<>();

  private SeatNames(Roster roster, List<Seat> seats, LocalDate day) {
    this.roster = roster;
    this.day = day;
    Map<String, Integer> taken = new HashMap<>();
    for (Seat seat : seats) {
      String name = name(seat, seats);
      int number = taken.merge(name, 1, Integer::sum);
      labels.put(seat, number == 1 ? name : name + " " + number);
    }
  }

  /** The names of these seats, which are of one group. */
  public static SeatNames of(Roster roster, List<Seat> seats, LocalDate day) {
    return new SeatNames(roster, seats, day);
  }

  /** The seats as they are listed: personal ones, then those of agencies, by name. */
  public List<Seat> inOrder() {
    return labels.keySet().stream()
        .sorted(PERSONAL_FIRST.thenComparing(labels::get, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** What a seat is called, such as {@code Sample Police}; no other of them is called so. */
  public String label(Seat seat) {
    return labels.get(seat);
  }

  /** The seat with who holds it, such as {@code Sample Police: Police lead}. */
  public String line(Seat seat) {
    String role = seat.role() == Role.MEMBER ? "" : " (" + role(seat) + ")";
    if (seat.agency().isEmpty()) return holder(seat).map(Member::name).orElse("Vacant") + role;
    return agencyName(seat) + ": " + holder(seat).map(Member::name).orElse("vacant") + role;
  }

  /** The member who fills a seat on the day; empty while it is vacant. */
  public Optional<Member> holder(Seat seat) {
    if (seat.holder().isEmpty()) return Optional.empty();
    return roster.member(seat.holder().getAsLong()).filter(member -> member.servesOn(day));
  }

  private String name(Seat seat, List<Seat> seats) {
    String person = holder(seat).map(Member::name).orElse("vacant");
    if (seat.agency().isPresent()) {
      long own = seats.stream().filter(each -> each.agency().equals(seat.agency())).count();
      return own == 1 ? agencyName(seat) : agencyName(seat) + ", " + person;
    }
    long held = seats.stream().filter(each -> each.holder().equals(seat.holder())).count();
    return held == 1 && holder(seat).isPresent() ? person : person + " (" + role(seat) + ")";
  }

  private String agencyName(Seat seat) {
    return roster.nameOf(Party.agency(seat.agency().orElseThrow()));
  }

  private static String role(Seat seat) {
    return seat.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Which seat {@code typed} means: an agency's, a holder's, or the holder's of an agency. */
  public Match find(String typed) {
    List<String> words = PartyName.wordsOf(typed.replaceFirst("^\\s*@", ""));
    if (words.isEmpty()) return new Match.Unclear(List.of());
    Optional<Member> person = MemberNames.on(roster, day).find(typed).exact();
    return Stream.<Predicate<Seat>>of(
            seat -> PartyName.wordsOf(label(seat)).equals(words),
            seat -> agencyWords(seat).anyMatch(words::equals) || isHeldBy(seat, person),
            seat -> agencyWords(seat).anyMatch(name -> words.equals(withHolder(name, seat))),
            seat -> agencyWords(seat).anyMatch(name -> holds(name, words)),
            seat -> holder(seat).stream().anyMatch(it -> holds(wordsOf(it), words)))
        .map(fits -> inOrder().stream().filter(fits).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> found.size() == 1 ? new Match.One(found.getFirst()) : several(found))
        .orElseGet(() -> several(List.of()));
  }

  private static Match several(List<Seat> found) {
    return new Match.Unclear(found);
  }

  private boolean isHeldBy(Seat seat, Optional<Member> person) {
    return person.isPresent() && holder(seat).equals(person);
  }

  private static List<String> wordsOf(Member member) {
    return PartyName.wordsOf(member.name());
  }

  private Stream<List<String>> agencyWords(Seat seat) {
    return seat.agency().stream()
        .mapToObj(roster::agency)
        .flatMap(Optional::stream)
        .flatMap(agency -> AgencyClasses.names(roster, agency))
        .map(PartyName::wordsOf);
  }

  private List<String> withHolder(List<String> agency, Seat seat) {
    return Stream.concat(
            agency.stream(), holder(seat).map(SeatNames::wordsOf).stream().flatMap(List::stream))
        .toList();
  }

  private static boolean holds(List<String> name, List<String> words) {
    return Collections.indexOfSubList(name, words) >= 0;
  }
}
