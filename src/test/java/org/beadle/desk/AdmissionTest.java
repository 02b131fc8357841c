package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A link lets in once, and a form that was sent twice to the same session. */
class AdmissionTest extends DeskTest {
  private Doorkeeper keeper() {
    return new Doorkeeper(house.store, house.clock);
  }

  @Test
  void theSameFormGetsTheSameSessionForAMinute() {
    Doorkeeper keeper = keeper();
    long person = house.member(POLICE).person();
    String link = keeper.link(person);
    String session = keeper.useLink(link, "a form").orElseThrow();
    assertThat(keeper.personOf(session)).hasValue(person);
    house.clock.advance(Admission.AGAIN);
    assertThat(keeper.useLink(link, "a form")).contains(session);
    assertThat(keeper.useLink(link, "another form")).isEmpty();
    assertThat(keeper.useLink(link, "")).isEmpty();
    house.clock.advance(Duration.ofMillis(1));
    assertThat(keeper.useLink(link, "a form")).isEmpty();
    assertThat(keeper.personOf(session)).hasValue(person);
  }

  @Test
  void aSessionThatWasEndedIsNotGivenAgain() {
    Doorkeeper keeper = keeper();
    String link = keeper.link(house.member(POLICE).person());
    String session = keeper.useLink(link, "a form").orElseThrow();
    keeper.signOut(session);
    assertThat(keeper.useLink(link, "a form")).isEmpty();
  }

  @Test
  void withoutAnIdOfItsFormALinkLetsInOnce() {
    Doorkeeper keeper = keeper();
    String link = keeper.link(house.member(POLICE).person());
    Optional<String> session = keeper.useLink(link, "");
    assertThat(session).isPresent();
    assertThat(keeper.useLink(link, "")).isEmpty();
  }
}
