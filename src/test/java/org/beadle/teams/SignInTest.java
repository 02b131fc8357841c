package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final String OPENED = "opened " + StandInLogin.TENANT + " ";

  private final StandInLogin login = StandInLogin.start();
  private final RecordingNotices notices = new RecordingNotices();

  @AfterEach
  void close() {
    login.close();
  }

  private SignIn signIn(String secret) {
    return new SignIn(
        new EntraTokens(login.registered(secret), Duration.ofSeconds(5)),
        Set.of(StandInLogin.TENANT),
        notices);
  }

  @Test
  void atAStartWithAGoodSecretTheTenantsAreOpenAgain() {
    SignIn signIn = signIn(StandInLogin.SECRET);
    signIn.check();
    signIn.check();
    assertThat(notices.told).containsExactly(OPENED);
  }

  @Test
  void withAWrongSecretNothingOpensAndTheLogSaysWhatIsWrong() {
    try (RecordingLog log = new RecordingLog()) {
      signIn("another-secret").check();
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
    signIn.check();
    login.refuse(StandInLogin.error(400, "unauthorized_client", "AADSTS700016: Not found."));
    assertThat(catchThrowable(signIn::current)).isNotNull();
    login.refuse(null);
    signIn.check();
    assertThat(notices.told).containsExactly(OPENED, OPENED);
  }
}
