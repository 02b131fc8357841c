package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters that a mail server took, and sent back later. */
class ReturnDeskTest extends DeskTest {
  private static final Address SLACK = new Address("slack", "T1", "U-QUALITY");

  private final StandInChat mail = new StandInChat("email");
  private final StandInChat slack = new StandInChat("slack");
  private ReturnDesk desk;

  @BeforeEach
  void remind() {
    desk = new ReturnDesk(house.store, () -> new Chats(List.of(mail, slack)), house.clock);
    house.clock.set(Instant.parse("2018-07-06T08:30:00Z"));
    sweep();
  }

  private void sweep() {
    house.sweep(mail, slack);
    house.deliverer(mail, slack).deliver();
  }

  private Address byMail(String member) {
    return House.direct("email", house.board().slug(), house.member(member).person());
  }

  private DeliveryId letter() {
    return mail.posted.stream()
        .filter(each -> each.to().equals(byMail(QUALITY)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private boolean comesBack(String address, boolean gone) {
    return desk.hear(
        new ReturnDesk.Returned(letter(), Set.of(address), true, gone, "there is no such mailbox"));
  }

  private Delivery delivery() {
    return house.store.read(records -> records.deliveries().byId(letter().value())).orElseThrow();
  }

  private String address() {
    return house.member(QUALITY).email().orElseThrow();
  }

  private List<String> told(StandInChat chat, Address to) {
    return chat.posted.stream()
        .filter(each -> each.to().equals(to))
        .map(each -> each.post().summary())
        .toList();
  }

  @Test
  void itsAddressIsClosedAndTheBoardManagerIsTold() {
    assertThat(comesBack(address().toUpperCase(java.util.Locale.ROOT), true)).isTrue();
    assertThat(comesBack(address(), true)).as("once more").isFalse();
    assertThat(delivery().state()).isEqualTo(Delivery.State.REFUSED);
    house.clock.set(Instant.parse("2018-07-09T08:30:00Z"));
    sweep();
    assertThat(told(mail, byMail(MANAGER)))
        .anyMatch(
            text ->
                text.contains("can't write to " + QUALITY + " on e-mail any more")
                    && text.contains("there is no such mailbox.")
                    && !text.contains("on no platform"));
    assertThat(told(mail, byMail(QUALITY))).as("nothing else goes there").hasSize(1);
  }

  @Test
  void whatItSaidGoesToTheReadersOtherPlace() {
    house.store.change(
        records ->
            records
                .people()
                .identify(
                    house.member(QUALITY).person(),
                    SLACK.platform(),
                    SLACK.workspace(),
                    SLACK.place(),
                    house.clock.instant()));
    assertThat(comesBack(address(), true)).isTrue();
    house.deliverer(mail, slack).deliver();
    assertThat(told(slack, SLACK)).hasSize(1);
  }

  @Test
  void aReminderOfAnEarlierDayIsDecidedOnAnew() {
    house.clock.set(Instant.parse("2018-07-09T08:30:00Z"));
    assertThat(comesBack(address(), true)).isTrue();
    assertThat(delivery().ordered().uniqueKey()).startsWith("released/");
  }

  @Test
  void aReportForAnotherAddressChangesNothing() {
    assertThat(comesBack("stranger@elsewhere.example", true)).isFalse();
    assertThat(delivery().state()).isEqualTo(Delivery.State.SENT);
  }

  @Test
  void whatMayArriveAnotherTimeClosesNothing() {
    desk.hear(
        new ReturnDesk.Returned(letter(), Set.of(address()), false, false, "the mailbox is full"));
    assertThat(delivery().gaveUp()).isPresent();
    assertThat(house.store.<Boolean>read(records -> records.closedPlaces().standing().isEmpty()))
        .isTrue();
  }

  @Test
  void aReportOfNoLetterIsNoNews() {
    assertThat(
            desk.hear(
                new ReturnDesk.Returned(
                    new DeliveryId(1), Set.of(address()), true, true, "unknown")))
        .isFalse();
    assertThat(delivery().problem()).isEqualTo(Optional.empty());
  }
}
