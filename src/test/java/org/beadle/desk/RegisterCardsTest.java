package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.beadle.board.Agency;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that show a register are brought up to date, page by page. */
class RegisterCardsTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");
  private RegistersKept registers;

  @BeforeEach
  void meet() {
    registers = new RegistersKept(house);
    registers.meets("Full board", RegistersKept.TODAY);
  }

  private Receipt stands(String place, Post card) {
    return house.stands(chat, place, card);
  }

  private void deliver() {
    house.deliverer(chat).deliver();
  }

  @Test
  void afterEachEntryEveryStandingCardShowsIt() {
    Receipt here = stands(House.BOARD, house.saysToAll(MANAGER, "meeting register Full board"));
    Receipt there = stands(direct(CHAIR), says(CHAIR, "meeting register Full board"));
    says(MANAGER, "meeting register Full board: Police present");
    deliver();
    for (Receipt receipt : List.of(here, there))
      assertThat(shown(receipt, "Sample Police: Police lead")).contains("Present");
    Post absent = says(CHAIR, "meeting register Full board: Police absent");
    deliver();
    assertThat(shown(here, "Sample Police: Police lead")).contains("Absent");
    house.presses(CHAIR, absent, "Undo");
    deliver();
    assertThat(shown(here, "Sample Police: Police lead")).contains("Present");
  }

  private String direct(String member) {
    return Long.toString(house.member(member).person());
  }

  private Optional<String> shown(Receipt receipt, String seat) {
    return RegistersKept.line(chat.standing(receipt), seat).chosen();
  }

  @Test
  void aLongRegisterHasPagesAndNoSeatIsCut() {
    long full = house.group("Full board");
    house.change(
        change -> {
          for (int number : IntStream.rangeClosed(1, 30).toArray()) {
            Agency agency =
                change.setUp().put(new Agency(number, "School " + number, Optional.empty(), false));
            change
                .setUp()
                .put(
                    new Seat(
                        1000 + number,
                        full,
                        OptionalLong.of(agency.id()),
                        OptionalLong.empty(),
                        Role.MEMBER,
                        Optional.empty(),
                        Optional.empty()));
          }
          return null;
        });
    Post first = house.saysToAll(MANAGER, "meeting register Full board");
    Post second = house.presses(MANAGER, first, "Page 2");
    Post third = house.saysToAll(MANAGER, "meeting register Full board: page 3");
    assertThat(List.of(first, second, third))
        .extracting(page -> RegistersKept.lines(page).size())
        .containsExactly(20, 20, 2);
    assertThat(second.summary())
        .startsWith("Register of Full board, 18 June 2018 (page 2 of 3). 0 of 40");
    Receipt standing = stands(House.BOARD, second);
    String seat = RegistersKept.lines(second).getFirst().text();
    Block.Option absent = RegistersKept.option(second, seat, "Absent");
    house.presses(House.BOARD, MANAGER, absent.press());
    deliver();
    assertThat(shown(standing, seat)).contains("Absent");
  }

  @Test
  void aConfidentialRegisterStandsInItsOwnChannelOnly() {
    Meeting meeting = registers.meets("Strategic Case Review Group", RegistersKept.TODAY);
    String own = House.groupPlace(meeting.group());
    Receipt here = stands(own, house.saysIn(own, POLICE, "meeting register SCRG"));
    says(POLICE, "meeting register SCRG: Council present");
    deliver();
    assertThat(shown(here, "Sample County Council: Council lead")).contains("Present");
  }
}
