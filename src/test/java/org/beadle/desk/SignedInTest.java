package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.nudge.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who never signed in to the local chat is not told anything there. */
class SignedInTest extends DeskTest {
  private final StandInChat local = new StandInChat("local");
  private Doorkeeper doorkeeper;

  @BeforeEach
  void close() {
    local.asksToSignIn = true;
    doorkeeper = new Doorkeeper(house.store, house.clock);
  }

  @Test
  void whoNeverSignedInIsNotThere() {
    assertThat(place()).isEmpty();
  }

  @Test
  void whereNobodySignsInEverybodyIsThere() {
    local.asksToSignIn = false;
    assertThat(place()).contains(house.direct(POLICE));
  }

  @Test
  void whoSignedInOnceIsThereFromThenOn() {
    signIn();
    assertThat(place()).contains(house.direct(POLICE));

    house.clock.set(house.clock.instant().plus(Duration.ofDays(400)));
    house.store.change(records -> records.leftovers().forgetBefore(house.clock.instant()));
    assertThat(place()).contains(house.direct(POLICE));
  }

  @Test
  void whoWasPutOutIsNotThere() {
    signIn();
    doorkeeper.revoke(person());
    assertThat(place()).isEmpty();
  }

  @Test
  void whoseSessionBeganBeforeSuchPeopleWereNotedIsThere() {
    house.store.change(
        records ->
            records
                .people()
                .credentials()
                .openSession(person(), "session", house.clock.instant(), house.clock.instant()));
    assertThat(place()).contains(house.direct(POLICE));
  }

  @Test
  void whatWasDueIsSaidOnceSomebodySignsIn() {
    house.clock.set(Instant.parse("2018-07-02T09:00:00Z"));
    house.sweep(local);
    house.deliverer(local).deliver();
    assertThat(local.posted).noneMatch(each -> each.to().place().matches("[0-9]+"));

    house
        .roster()
        .members()
        .forEach(each -> doorkeeper.useLink(doorkeeper.link(each.person()), ""));
    house.sweep(local);
    house.deliverer(local).deliver();
    assertThat(local.posted).anyMatch(each -> each.to().place().matches("[0-9]+"));
  }

  private void signIn() {
    assertThat(doorkeeper.useLink(doorkeeper.link(person()), "")).isPresent();
  }

  private long person() {
    return house.member(POLICE).person();
  }

  private Optional<Address> place() {
    Addresses addresses = new Addresses(new Chats(List.of(local)));
    return house.store.read(
        records -> addresses.of(records, house.board(), new Recipient.Person(person())));
  }
}
