package org.beadle.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A board's people at one moment: who sits where, and who answers for what. An immutable snapshot;
 * questions about a day take the day.
 */
public final class Roster {
  private final Board board;
  private final Map<Long, Agency> agencies;
  private final Map<Long, Group> groups;
  private final Map<Long, Office> offices;
  private final Map<Long, Member> members;
  private final List<Seat> seats;
  private final Map<String, Party> aliases;

  /**
   * @param aliases other names by which plans call a party, as the board manager wrote them
   */
  public Roster(
      Board board,
      Collection<Agency> agencies,
      Collection<Group> groups,
      Collection<Office> offices,
      Collection<Member> members,
      Collection<Seat> seats,
      Map<String, Party> aliases) {
    this.board = board;
    this.agencies = byId(agencies, Agency::id);
    this.groups = byId(groups, Group::id);
    this.offices = byId(offices, Office::id);
    this.members = byId(members, Member::id);
    this.seats = List.copyOf(seats);
    this.aliases = Map.copyOf(aliases);
  }

  private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
    return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
  }

  public Board board() {
    return board;
  }

  public Collection<Agency> agencies() {
    return agencies.values();
  }

  public Collection<Group> groups() {
    return groups.values();
  }

  public Collection<Office> offices() {
    return offices.values();
  }

  public Collection<Member> members() {
    return members.values();
  }

  public List<Seat> seats() {
    return seats;
  }

  public Map<String, Party> aliases() {
    return aliases;
  }

  public Optional<Agency> agency(long id) {
    return Optional.ofNullable(agencies.get(id));
  }

  public Optional<Group> group(long id) {
    return Optional.ofNullable(groups.get(id));
  }

  public Optional<Office> office(long id) {
    return Optional.ofNullable(offices.get(id));
  }

  public Optional<Member> member(long id) {
    return Optional.ofNullable(members.get(id));
  }

  /** The member who a person is on this board, or was. */
  public Optional<Member> memberOf(long person) {
    return members.values().stream().filter(member -> member.person() == person).findFirst();
  }

  /** The party's name as the board writes it. */
  public String nameOf(Party party) {
    Optional<String> name =
        switch (party.kind()) {
          case GROUP -> group(party.id()).map(Group::name);
          case AGENCY -> agency(party.id()).map(Agency::name);
          case OFFICE -> office(party.id()).map(Office::name);
          case MEMBER -> member(party.id()).map(Member::name);
        };
    return name.orElse("unknown");
  }

  /** The member who answers for a party on {@code day}; empty where nobody does. */
  public Optional<Member> holderOf(Party party, LocalDate day) {
    return switch (party.kind()) {
      case GROUP -> chairOf(party.id(), day);
      case AGENCY -> boardMemberOf(party.id(), day);
      case OFFICE -> office(party.id()).flatMap(office -> serving(office.holder(), day));
      case MEMBER -> serving(OptionalLong.of(party.id()), day);
    };
  }

  /**
   * Those who may answer for a party on {@code day}, who answers first. A group's deputy chair
   * stands in for its chair; the others who sit for an agency stand in for its board member, and
   * for those of its people who lead something themselves.
   */
  public List<Member> inLineFor(Party party, LocalDate day) {
    Stream<Member> line =
        switch (party.kind()) {
          case GROUP ->
              Stream.concat(
                  inRole(party.id(), Role.CHAIR, day), inRole(party.id(), Role.DEPUTY_CHAIR, day));
          case AGENCY -> seated(party.id(), day);
          case OFFICE, MEMBER ->
              Stream.concat(holderOf(party, day).stream(), colleagues(party, day));
        };
    return line.distinct().toList();
  }

  private Stream<Member> colleagues(Party party, LocalDate day) {
    OptionalLong holder =
        party.kind() == Party.Kind.MEMBER
            ? OptionalLong.of(party.id())
            : office(party.id()).map(Office::holder).orElse(OptionalLong.empty());
    if (holder.isEmpty()) return Stream.empty();
    OptionalLong agency =
        member(holder.getAsLong()).map(Member::agency).orElse(OptionalLong.empty());
    return agency.isPresent() ? seated(agency.getAsLong(), day) : Stream.empty();
  }

  /** A group's chair, or where there is none its deputy chair. */
  public Optional<Member> chairOf(long group, LocalDate day) {
    return inRole(group, Role.CHAIR, day)
        .findFirst()
        .or(() -> inRole(group, Role.DEPUTY_CHAIR, day).findFirst());
  }

  /** Who holds an agency's seat on the full board, or else on any group. */
  public Optional<Member> boardMemberOf(long agency, LocalDate day) {
    return seated(agency, day).findFirst();
  }

  private Stream<Member> seated(long agency, LocalDate day) {
    long full = fullBoard().map(Group::id).orElse(0L);
    List<Seat> own =
        seats.stream()
            .filter(seat -> seat.agency().equals(OptionalLong.of(agency)) && seat.standsOn(day))
            .filter(seat -> seat.role() != Role.OBSERVER)
            .toList();
    return Stream.concat(
            own.stream().filter(seat -> seat.group() == full),
            own.stream().filter(seat -> seat.group() != full))
        .flatMap(seat -> serving(seat.holder(), day).stream());
  }

  /** The group that is the board itself. */
  public Optional<Group> fullBoard() {
    return groups.values().stream()
        .filter(group -> group.kind() == Group.Kind.FULL_BOARD)
        .findFirst();
  }

  /** The chair of the full board. */
  public Optional<Member> independentChair(LocalDate day) {
    return fullBoard().flatMap(full -> chairOf(full.id(), day));
  }

  /** The coordinators of the full board. */
  public List<Member> boardManagers(LocalDate day) {
    return fullBoard().stream().flatMap(full -> inRole(full.id(), Role.COORDINATOR, day)).toList();
  }

  /** Whether {@code member} has {@code role} on {@code group} on {@code day}. */
  public boolean has(long member, Role role, long group, LocalDate day) {
    return inRole(group, role, day).anyMatch(found -> found.id() == member);
  }

  /** Whether {@code member} holds any seat on {@code group} on {@code day}. */
  public boolean sitsOn(long member, long group, LocalDate day) {
    return seats.stream()
        .anyMatch(
            seat ->
                seat.group() == group
                    && seat.standsOn(day)
                    && seat.holder().equals(OptionalLong.of(member)));
  }

  /** Whether every seat that {@code member} holds on {@code day} is one that only reads. */
  public boolean onlyReads(long member, LocalDate day) {
    List<Role> roles =
        seats.stream()
            .filter(seat -> seat.holder().equals(OptionalLong.of(member)) && seat.standsOn(day))
            .map(Seat::role)
            .toList();
    return !roles.isEmpty() && roles.stream().allMatch(Role.OBSERVER::equals);
  }

  private Stream<Member> inRole(long group, Role role, LocalDate day) {
    return seats.stream()
        .filter(seat -> seat.group() == group && seat.role() == role && seat.standsOn(day))
        .flatMap(seat -> serving(seat.holder(), day).stream());
  }

  private Optional<Member> serving(OptionalLong id, LocalDate day) {
    if (id.isEmpty()) return Optional.empty();
    return member(id.getAsLong()).filter(member -> member.servesOn(day));
  }
}
