package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.store.Change;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The police lead sits on a second board, whose plan has an action 2.1 of its own. */
class SeveralBoardsTest extends DeskTest {
  private static final String OTHER = "north-shire";
  private Board other;

  @BeforeEach
  void makeAnotherBoard() {
    house.importer.plan(SmallFiles.otherPlan(), OTHER, Importer.Mode.KEEP_MISSING);
    other = house.store.read(records -> records.boards().bySlug(OTHER)).orElseThrow();
    Member police = house.member(POLICE);
    change(
        other,
        change ->
            change
                .setUp()
                .put(
                    new Member(
                        1,
                        police.person(),
                        "Police lead of North shire",
                        police.email(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty())));
    slackChannel(house.board(), "C0SAMPLE", "C0SHARED");
    slackChannel(other, "C0NORTH", "C0SHARED");
  }

  private void change(Board board, java.util.function.Consumer<Change> work) {
    house.store.change(
        records -> {
          Change change = records.change(Importer.header(board, house.clock.instant(), "test"));
          work.accept(change);
          change.finish("The board's settings were changed.", "board", board.id());
        });
  }

  private void slackChannel(Board board, String... places) {
    change(
        board,
        change -> {
          for (String place : places)
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(),
                        place,
                        Channel.Kind.BOARD,
                        OptionalLong.empty(),
                        new Address("slack", "T0", place)));
        });
  }

  private Post slack(String place, String email, String words) {
    Incoming.User user = new Incoming.User("T0", email, Optional.of(email), true);
    return house.desk.receive(
        Incoming.said(new Address("slack", "T0", place), user, words, Optional.empty()));
  }

  @Test
  void whoSitsOnTwoIsAskedWhichAndMayPress() {
    Post answer = slack("D0POLICE", "police@partners.example", "action 2.1");
    assertThat(answer.summary())
        .startsWith("You sit on ")
        .contains("Sample County", "North shire")
        .endsWith("Which board do you mean?");
    assertThat(SampleHouse.buttons(answer)).extracting(Block.Button::label).hasSize(2);
    Block.Button north = SampleHouse.button(answer, "North shire");
    Post shown =
        house.desk.receive(
            Incoming.pressed(
                new Address("slack", "T0", "D0POLICE"),
                new Incoming.User("T0", "police@partners.example", Optional.empty(), true),
                north.press(),
                Optional.empty()));
    assertThat(shown.summary()).startsWith("Action 2.1, Paint the front door");
  }

  @Test
  void whoHasLeftOneOfTwoIsNotAskedWhich() {
    Member north =
        new Member(
            1,
            house.member(POLICE).person(),
            "Police lead of North shire",
            house.member(POLICE).email(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 6, 17)));
    change(other, change -> change.setUp().put(north));
    assertThat(slack("D0POLICE", "police@partners.example", "action 2.1").summary())
        .contains("Brief head teachers");
  }

  @Test
  void aBoardsOwnChannelSaysWhichIsMeant() {
    assertThat(slack("C0SAMPLE", "police@partners.example", "action 2.1").summary())
        .contains("Brief head teachers");
    assertThat(slack("C0NORTH", "police@partners.example", "action 2.1").summary())
        .contains("Paint the front door");
    assertThat(slack("C0SHARED", "police@partners.example", "action 2.1").summary())
        .startsWith("You sit on ");
  }

  @Test
  void whoSitsOnOneIsUnderstoodAnywhereAndSeesNothingOfTheOther() {
    assertThat(slack("D0HEALTH", "health@partners.example", "action 2.1").summary())
        .contains("Brief head teachers");
    assertThat(slack("C0SHARED", "health@partners.example", "action 2.1").summary())
        .contains("Brief head teachers");
    assertThat(slack("C0NORTH", "health@partners.example", "action 2.1").summary())
        .startsWith("I don't know you yet")
        .contains("Board manager")
        .doesNotContain("front door");
  }

  @Test
  void theBoardsDaysAreItsOwn() {
    assertThat(other.nation()).isEqualTo(Nation.ENGLAND);
    assertThat(slack("C0NORTH", "police@partners.example", "rag").summary()).contains("2 actions");
  }

  @Test
  void whoManagesTwoIsToldForEachOfWhatDoesNotArrive() {
    Member manager = house.member(MANAGER);
    manages(other, manager);
    StandInChat slack = new StandInChat("slack");
    Address shared = new Address("slack", "T0", "C0SHARED");
    for (Board board : List.of(house.board(), other)) {
      queue(board, shared);
      slack.fail(ChatException.refused("The message is too long"));
    }

    house.deliverer(slack, new StandInChat("local")).deliver();

    assertThat(List.of(house.board(), other))
        .allSatisfy(board -> assertThat(notices(board, manager)).hasSize(1));
  }

  private void manages(Board board, Member manager) {
    long full =
        house.store.read(records -> records.boards().roster(board.id()).fullBoard()).get().id();
    Member member =
        new Member(
            2,
            manager.person(),
            "Manager of both",
            manager.email(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty());
    Seat seat =
        new Seat(
            3,
            full,
            OptionalLong.empty(),
            OptionalLong.of(2),
            Role.COORDINATOR,
            Optional.empty(),
            Optional.empty());
    change(board, change -> change.setUp().put(member));
    change(board, change -> change.setUp().put(seat));
  }

  private void queue(Board board, Address to) {
    Instant now = house.clock.instant();
    house.store.change(
        records ->
            records
                .deliveries()
                .enqueue(
                    new NewDelivery(
                        records.nextId(),
                        board.id(),
                        "to " + board.slug(),
                        NewDelivery.Kind.ESCALATION,
                        to,
                        OptionalLong.empty(),
                        LocalDate.ofInstant(now, board.zone()),
                        Messages.NEWS,
                        now,
                        now,
                        Optional.empty())));
  }

  private List<Delivery> notices(Board board, Member manager) {
    return house.store.read(
        records ->
            records.deliveries().list(board.id(), Optional.empty(), 100).stream()
                .filter(each -> each.ordered().kind() == NewDelivery.Kind.NOTICE)
                .filter(each -> each.ordered().person().equals(OptionalLong.of(manager.person())))
                .toList());
  }
}
