package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a member is written to, and where else when that fails. */
class ReachTest extends DeskTest {
  private static final String QUALITY = "Quality assurance lead";
  private final StandInChat slack = new StandInChat("slack");
  private final StandInChat email = new StandInChat("email");
  private final StandInChat local = new StandInChat("local");

  @BeforeEach
  void setTheDay() {
    house.clock.set(java.time.Instant.parse("2018-06-25T09:00:00Z"));
  }

  private void isOnSlack() {
    house.store.write(
        records -> {
          records.people().identify(person(), "slack", "T1", "U1", house.clock.instant());
          return null;
        });
  }

  private void wants(String... platforms) {
    long member = house.member(QUALITY).id();
    house.change(
        change -> {
          change.setUp().putReach(member, List.of(platforms));
          return null;
        });
  }

  private void turnsEmailOff() {
    house.store.write(
        records -> {
          records.mailLinks().choose(person(), false, house.clock.instant());
          return null;
        });
  }

  private long person() {
    return house.member(QUALITY).person();
  }

  private List<String> told(StandInChat... chats) {
    house.sweep(chats);
    house.deliverer(chats).deliver();
    return deliveries().stream()
        .map(
            each ->
                each.to().platform() + " " + each.state().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private List<Delivery> deliveries() {
    return house.store.read(
        records ->
            records.deliveries().list(house.board().id(), Optional.empty(), 1000).stream()
                .filter(each -> each.ordered().person().equals(java.util.OptionalLong.of(person())))
                .sorted(java.util.Comparator.comparing(Delivery::id))
                .toList());
  }

  @Test
  void whoIsOnAPlatformIsToldThere() {
    isOnSlack();
    assertThat(told(slack, email)).containsExactly("slack sent");
  }

  @Test
  void whoIsOnNoneIsToldByEmail() {
    assertThat(told(slack, email, local)).containsExactly("email sent");
  }

  @Test
  void aMembersOwnOrderComesFirst() {
    isOnSlack();
    wants("email", "slack");
    assertThat(told(slack, email)).containsExactly("email sent");
  }

  @Test
  void aPlatformThatIsNotSwitchedOnIsPassedOver() {
    wants("slack", "email");
    assertThat(told(local)).containsExactly("local sent");
  }

  @Test
  void whoTurnedEmailOffIsToldElsewhereOrTheBoardManagerSeesIt() {
    turnsEmailOff();
    assertThat(told(slack, email, local)).containsExactly("local sent");
  }

  @Test
  void whoTurnedEmailOffAndIsNowhereElseIsNotTold() {
    turnsEmailOff();
    assertThat(told(slack, email)).containsExactly(" refused");
  }

  @Test
  void whoseAccountIsGoneOnOnePlatformIsToldOnTheNext() {
    isOnSlack();
    slack.fail(ChatException.closed(ChatException.Closes.PLACE, "account_inactive"));
    assertThat(told(slack, email)).containsExactly("email sent");
    assertThat(told(slack, email)).hasSize(1);
  }

  @Test
  void theLastClosedPlaceIsTheEnd() {
    isOnSlack();
    slack.fail(ChatException.closed(ChatException.Closes.PLACE, "account_inactive"));
    for (int letter = 0; letter < 50; letter++)
      email.fail(ChatException.closed(ChatException.Closes.PLACE, "550 no such mailbox"));
    assertThat(told(slack, email)).containsExactly("email refused");
  }

  @Test
  void whoTurnsEmailOffWhileAMessageWaitsIsToldElsewhere() {
    house.sweep(email, local);
    turnsEmailOff();
    for (int letter = 0; letter < 50; letter++)
      email.fail(ChatException.refused("this member has turned e-mail off"));
    assertThat(told(email, local)).containsExactly("local sent");
  }

  @Test
  void whatMayHaveBeenSentIsSentNowhereElse() {
    isOnSlack();
    slack.fail(ChatException.unknown("cut", null));
    assertThat(told(slack, email)).containsExactly("slack sending");
  }
}
