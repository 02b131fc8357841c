package org.beadle.wording;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Nation;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Closure;
import org.beadle.plan.Colours;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Declaration;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;
import org.beadle.plan.Update;

/** An action of an imaginary board, with what a test wants of it changed. */
final class Sample {
  static final LocalDate TODAY = LocalDate.of(2018, 10, 12);
  static final Board BOARD =
      new Board(7, "sample", "Sample board", ZoneId.of("Europe/London"), Nation.ENGLAND);
  static final Names NAMES =
      new Names(
          Optional.of("Neglect group"),
          Optional.of("the group's chair"),
          List.of("Police", "Health"),
          Optional.empty());

  String ref = "2.3";
  String title = "Write the guide for schools.";
  List<Milestone> milestones =
      new ArrayList<>(List.of(open(LocalDate.of(2018, 9, 30), LocalDate.of(2018, 6, 30), 1)));
  Optional<Declaration> declared = Optional.empty();
  Optional<Closure> closure = Optional.empty();
  Optional<Blocker> blocker = Optional.empty();
  Optional<DateRequest> asked = Optional.empty();
  Optional<LocalDate> snoozedUntil = Optional.empty();
  boolean ongoing = false;
  Colours colours = new Colours(Optional.empty(), Rag.RED, Rag.RED, "12 days late");
  Names names = NAMES;
  List<Update> updates = List.of();
  Offers offers = Offers.NONE;

  static Milestone open(LocalDate due, LocalDate original, int slips) {
    return new Milestone(31, due, original, slips, false, false);
  }

  static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }

  Action action() {
    return new Action(
        23,
        BOARD.id(),
        2,
        new Priority(3, 2, "Neglect"),
        ref(ref),
        List.of(),
        List.of(ref("2.10"), ref("3.2")),
        title,
        Optional.of("Schools know what to look for"),
        new Lead(Optional.of(Party.group(5)), List.of(), Optional.of("NG"), false),
        new Timescale("Sept", List.of(), false, ongoing, OptionalInt.empty()),
        milestones,
        declared,
        closure,
        blocker,
        asked,
        updates.stream().map(Update::on).findFirst(),
        snoozedUntil,
        OptionalLong.empty(),
        LocalDate.of(2018, 4, 1),
        1);
  }

  ActionFacts facts() {
    return new ActionFacts(BOARD, action(), colours, names, updates, TODAY, offers);
  }

  ActionLine line() {
    return new ActionLine(action(), colours, names.lead());
  }

  /** The value that a post's facts give for {@code label}; empty where there is none. */
  static Optional<String> fact(Post post, String label) {
    return post.blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .flatMap(block -> ((Block.Facts) block).facts().stream())
        .filter(pair -> pair.label().equals(label))
        .map(Block.Fact::value)
        .findFirst();
  }

  static List<Block.Button> buttons(Post post) {
    return post.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .toList();
  }

  static List<Block.Table> tables(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  static String text(Post post) {
    return post.blocks().stream()
        .filter(Block.Text.class::isInstance)
        .map(block -> ((Block.Text) block).text())
        .collect(Collectors.joining("\n\n"));
  }
}
