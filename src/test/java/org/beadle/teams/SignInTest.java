package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final String OPENED = "opened " + StandInLogin.TENANT + " ";

  private static final Spot WHERE = new Spot("https://service.example", "19:board@thread.tacv2");

  private final StandInLogin login = StandInLogin.start();
  private final RecordingNotices notices = new RecordingNotices();
  private final SettableClock clock = new SettableClock(TeamsHouse.NOW);

  @AfterEach
  void close() {
    login.close();
  }

  private SignIn signIn(String secret) {
    return new SignIn(
        new EntraTokens(login.registered(secret), Duration.ofSeconds(5)),
        Set.of(StandInLogin.TENANT),
        notices,
        clock);
  }

  @Test
  void atAStartWithAGoodSecretTheTenantsAreOpenAgain() {
    SignIn signIn = signIn(StandInLogin.SECRET);
    signIn.check(at -> true);
    signIn.check(at -> true);
    assertThat(notices.told).containsExactly(OPENED);
  }

  @Test
  void withAWrongSecretNothingOpensAndTheLogSaysWhatIsWrong() {
    try (RecordingLog log = new RecordingLog()) {
      signIn("another-secret").check(at -> true);
      assertThat(notices.told).isEmpty();
      assertThat(log.lines())
          .anyMatch(line -> line.startsWith("WARN") && line.contains("set teams.app-secret"))
          .noneMatch(line -> line.contains("another-secret"));
    }
  }

  @Test
  void whatAMessageFoundBrokenOpensOnceItIsMendedWithoutAStart() {
    SignIn signIn = signIn(StandInLogin.SECRET);
    login.lifetime(Duration.ofSeconds(60));
    signIn.check(at -> true);
    login.refuse(StandInLogin.error(400, "unauthorized_client", "AADSTS700016: Not found."));
    assertThat(catchThrowable(signIn::current)).isNotNull();
    login.refuse(null);
    signIn.check(at -> true);
    assertThat(notices.told).containsExactly(OPENED, OPENED);
  }

  @Test
  void whatTheConnectorRefusedOpensOnceItTakesATokenThere() {
    SignIn signIn = signIn(StandInLogin.SECRET);
    signIn.check(at -> true);
    signIn.refused(WHERE);
    signIn.check(at -> false);
    assertThat(notices.told).containsExactly(OPENED);

    signIn.check(WHERE::equals);
    signIn.check(WHERE::equals);

    assertThat(notices.told).containsExactly(OPENED, OPENED);
  }

  @Test
  void aServiceThatGoesOnRefusingKeepsNoOtherClosed() {
    SignIn signIn = signIn(StandInLogin.SECRET);
    signIn.check(at -> true);
    signIn.refused(WHERE);
    signIn.refused(new Spot("https://other.example", "19:other@thread.tacv2"));

    signIn.check(WHERE::equals);

    assertThat(notices.told).containsExactly(OPENED, OPENED);
  }

  @Test
  void whatTheConnectorRefusesAgainAndAgainIsOpenedOnceAnHour() {
    SignIn signIn = signIn(StandInLogin.SECRET);
    signIn.check(at -> true);
    signIn.refused(WHERE);
    signIn.check(at -> true);
    signIn.refused(WHERE);
    clock.advance(Duration.ofMinutes(59));
    signIn.check(at -> true);
    assertThat(notices.told).containsExactly(OPENED, OPENED);

    clock.advance(Duration.ofMinutes(1));
    signIn.check(at -> true);

    assertThat(notices.told).containsExactly(OPENED, OPENED, OPENED);
  }

  @Test
  void aTokenIsRenewedThoughTheOneThatIsKeptIsGood() throws Exception {
    SignIn signIn = signIn(StandInLogin.SECRET);
    Optional<String> kept = signIn.current();
    Optional<String> renewed = signIn.renewed();

    assertThat(List.of(renewed, signIn.current())).doesNotContain(kept).containsOnly(renewed);
  }
}
