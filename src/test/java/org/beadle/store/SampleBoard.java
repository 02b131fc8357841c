package org.beadle.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.plan.Action;
import org.beadle.plan.Lead;
import org.beadle.plan.Priority;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;

/**
 * A board with a manager, a police lead, an open and a confidential group, and a plan of two
 * priorities: 1.1 and 1.2 led by the open group, 2.1 by the confidential one, 2.2 by the police.
 */
final class SampleBoard {
  static final Instant AT = Instant.parse("2018-05-01T09:30:00Z");
  static final LocalDate TODAY = LocalDate.of(2018, 5, 1);

  final Board board;
  final Store store;
  Agency police;
  Group full;
  Group quality;
  Group caseReview;
  Office officer;
  Member manager;
  Member policeLead;
  Plan plan;
  Priority first;
  Priority second;

  private SampleBoard(Store store, String slug) {
    this.store = store;
    this.board =
        new Board(
            store.ids().next(),
            slug,
            "The " + slug + " board",
            ZoneId.of("Europe/London"),
            Nation.ENGLAND);
  }

  static SampleBoard in(Store store) {
    return in(store, "sample");
  }

  static SampleBoard in(Store store, String slug) {
    SampleBoard sample = new SampleBoard(store, slug);
    store.write(
        records -> {
          Change change = records.change(sample.header(OptionalLong.empty(), "import board"));
          sample.setUp(records, change.setUp());
          sample.plan(change);
          return change.finish("Set the board up", "board", sample.board.id()).orElseThrow();
        });
    return sample;
  }

  private void setUp(Records records, SetUp setUp) {
    setUp.put(board);
    police = setUp.put(new Agency(next(), "Police", Optional.empty(), true));
    full = setUp.put(group("The full board", Group.Kind.FULL_BOARD, false));
    quality = setUp.put(group("Quality group", Group.Kind.SUB_GROUP, false));
    caseReview = setUp.put(group("Case review group", Group.Kind.SUB_GROUP, true));
    manager = setUp.put(member(records, "The board manager", "manager", OptionalLong.empty()));
    policeLead =
        setUp.put(member(records, "The police lead", "police", OptionalLong.of(police.id())));
    officer = setUp.put(new Office(next(), "Quality officer", OptionalLong.of(manager.id())));
    setUp.put(seat(full, manager, Role.COORDINATOR));
    setUp.put(seat(quality, policeLead, Role.CHAIR));
  }

  private Group group(String name, Group.Kind kind, boolean confidential) {
    return new Group(
        next(),
        name,
        Optional.empty(),
        kind,
        OptionalLong.empty(),
        true,
        confidential,
        Optional.of("monthly"));
  }

  private Member member(Records records, String name, String mailbox, OptionalLong agency) {
    String email = mailbox + "@" + board.slug() + ".example";
    long person = records.people().person(name, Optional.of(email), AT);
    return new Member(
        next(), person, name, Optional.of(email), agency, Optional.empty(), Optional.empty());
  }

  private Seat seat(Group group, Member member, Role role) {
    return new Seat(
        next(),
        group.id(),
        OptionalLong.empty(),
        OptionalLong.of(member.id()),
        role,
        Optional.empty(),
        Optional.empty());
  }

  private void plan(Change change) {
    plan = change.addPlan("Plan of 2018");
    first = change.putPriority(plan.id(), 1, "Neglect");
    second = change.putPriority(plan.id(), 2, "Learning from reviews");
    change.addAction(planned("1.1", first, Party.group(quality.id()), LocalDate.of(2018, 6, 30)));
    change.addAction(planned("1.2", first, Party.group(quality.id()), LocalDate.of(2018, 9, 30)));
    change.addAction(
        planned("2.1", second, Party.group(caseReview.id()), LocalDate.of(2018, 5, 31)));
    change.addAction(planned("2.2", second, Party.agency(police.id()), LocalDate.of(2018, 4, 30)));
  }

  NewAction planned(String ref, Priority priority, Party lead, LocalDate... due) {
    return new NewAction(
        plan.id(),
        priority,
        Ref.parse(ref),
        "Action " + ref + " is done by all partners",
        Optional.of("Children are safer"),
        new Lead(Optional.of(lead), List.of(), Optional.of("Lead as written"), false),
        new Timescale("By then", List.of(due), false, false, OptionalInt.empty()),
        List.of(),
        NewAction.Source.SILENT);
  }

  /** The action with a ref, as the board manager sees it. */
  Action found(String ref) {
    return store.read(
        records -> records.actions().find(manager(), Ref.parse(ref).orElseThrow()).orElseThrow());
  }

  Action found(long id) {
    return store.read(records -> records.actions().byId(manager(), id).orElseThrow());
  }

  /** The same verb, for this board's parties. */
  Verb own(Verb verb) {
    return Verb.all(this).filter(each -> each.name().equals(verb.name())).findFirst().orElseThrow();
  }

  /** An action as it stands, with other links. */
  NewAction linked(Action action, String... links) {
    return new NewAction(
        action.plan(),
        action.priority(),
        Optional.empty(),
        action.title(),
        action.outcome(),
        action.lead(),
        action.timescale(),
        Stream.of(links).map(link -> Ref.parse(link).orElseThrow()).toList(),
        NewAction.Source.SILENT);
  }

  long next() {
    return store.ids().next();
  }

  /** The board manager, who sees all. */
  Reader manager() {
    return new Reader(board.id(), manager.id(), Set.of(caseReview.id()));
  }

  /** The police lead, who does not sit on the confidential group. */
  Reader outsider() {
    return new Reader(board.id(), policeLead.id(), Set.of());
  }

  ChangeHeader header(OptionalLong member, String said) {
    return header(member, said, AT);
  }

  ChangeHeader header(OptionalLong member, String said, Instant at) {
    return new ChangeHeader(
        board.id(), member, at, LocalDate.ofInstant(at, board.zone()), "local", "board", said);
  }

  ChangeHeader by(Member member) {
    return header(OptionalLong.of(member.id()), "a command");
  }

  /** One change of one action by a member; the change's id. */
  long change(Member member, String ref, BiFunction<Change, Action, Action> verb) {
    return tried(member, ref, verb).orElseThrow();
  }

  /** The same of a change that may turn out to be none. */
  OptionalLong tried(Member member, String ref, BiFunction<Change, Action, Action> verb) {
    return store.write(
        records -> {
          Change change = records.change(by(member));
          Action action =
              records.actions().find(manager(), Ref.parse(ref).orElseThrow()).orElseThrow();
          verb.apply(change, action);
          return change.finish("Changed " + ref, "action", action.id());
        });
  }
}
