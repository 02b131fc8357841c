package org.beadle;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.command.Grammar;
import org.beadle.desk.House;
import org.beadle.store.Store;
import org.beadle.web.Assembly;
import org.beadle.web.Completion;
import org.beadle.web.Place;
import org.beadle.web.Speaker;
import org.beadle.web.Workspace;

/** Who meets in the local chat, and where, as the record has it. */
final class Hall implements Assembly {
  private final Store store;
  private final InstantSource clock;
  private final Grammar grammar = new Grammar();

  Hall(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Workspace> workspaces() {
    return store.read(records -> records.boards().all()).stream()
        .map(board -> new Workspace(board.slug(), board.name(), board.zone()))
        .toList();
  }

  @Override
  public List<Speaker> speakers(String slug) {
    return roster(slug).stream()
        .flatMap(roster -> serving(roster).map(member -> speaker(roster, member)))
        .toList();
  }

  private Stream<Member> serving(Roster roster) {
    LocalDate today = roster.board().dayOf(clock.instant());
    return roster.members().stream()
        .filter(member -> member.servesOn(today))
        .sorted(Comparator.comparing(Member::name));
  }

  private Speaker speaker(Roster roster, Member member) {
    Optional<String> agency = optional(member.agency(), id -> roster.agency(id).map(Agency::name));
    Optional<String> group =
        roster.seats().stream()
            .filter(seat -> seat.holder().equals(OptionalLong.of(member.id())))
            .min(Comparator.comparing(seat -> seat.role()))
            .flatMap(seat -> roster.group(seat.group()))
            .map(Group::name);
    return new Speaker(Long.toString(member.person()), member.name(), agency, group);
  }

  @Override
  public List<Place> places(String slug, String user) {
    return roster(slug)
        .flatMap(roster -> member(roster, user).map(member -> places(roster, member)))
        .orElse(List.of());
  }

  private List<Place> places(Roster roster, Member member) {
    Reader reader = Reader.forMember(roster, member.id(), roster.board().dayOf(clock.instant()));
    List<Place> places = new ArrayList<>();
    places.add(boardPlace(roster.board()));
    roster.groups().stream()
        .filter(reader::sees)
        .filter(group -> group.kind() != Group.Kind.FULL_BOARD)
        .sorted(Comparator.comparing(Group::name))
        .map(Hall::place)
        .forEach(places::add);
    roster.agencies().stream()
        .sorted(Comparator.comparing(Agency::name))
        .map(Hall::place)
        .forEach(places::add);
    places.add(directPlace(member));
    return places;
  }

  @Override
  public Optional<Place> place(String slug, String id) {
    return roster(slug)
        .flatMap(
            roster -> {
              if (id.equals(House.BOARD)) return Optional.of(boardPlace(roster.board()));
              return roster.groups().stream()
                  .map(Hall::place)
                  .filter(place -> place.id().equals(id))
                  .findFirst()
                  .or(() -> agencyPlace(roster, id))
                  .or(() -> directTo(roster, id));
            });
  }

  private static Optional<Place> agencyPlace(Roster roster, String id) {
    return roster.agencies().stream()
        .map(Hall::place)
        .filter(place -> place.id().equals(id))
        .findFirst();
  }

  private static Optional<Place> directTo(Roster roster, String id) {
    return roster.members().stream()
        .filter(
            member -> {
              String user = Long.toString(member.person());
              return id.equals(user) || id.equals(House.directPlace(user));
            })
        .map(Hall::directPlace)
        .findFirst();
  }

  private static Place boardPlace(Board board) {
    return new Place(House.BOARD, "Full board", Place.Kind.BOARD, false);
  }

  private static Place place(Group group) {
    return new Place(
        House.groupPlace(group.id()), group.name(), Place.Kind.GROUP, group.confidential());
  }

  private static Place place(Agency agency) {
    return new Place(House.agencyPlace(agency.id()), agency.name(), Place.Kind.AGENCY, false);
  }

  private static Place directPlace(Member member) {
    return new Place(
        House.directPlace(Long.toString(member.person())), "Beadle", Place.Kind.DIRECT, false);
  }

  @Override
  public List<Completion> completions(String slug, String user, String place, String typed) {
    return grammar.completions(typed).stream()
        .map(each -> new Completion(each.words(), each.pattern(), each.meaning()))
        .toList();
  }

  private Optional<Roster> roster(String slug) {
    return store.read(
        records -> records.boards().bySlug(slug).map(board -> records.boards().roster(board.id())));
  }

  private static Optional<Member> member(Roster roster, String user) {
    return roster.members().stream()
        .filter(member -> Long.toString(member.person()).equals(user))
        .findFirst();
  }

  private static <T> Optional<T> optional(OptionalLong id, Function<Long, Optional<T>> find) {
    return id.isPresent() ? find.apply(id.getAsLong()) : Optional.empty();
  }
}
