package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {
  private static final Instant START = TeamsGate.NOW;
  private static final RSAKey NEXT = TeamsTokens.key("teams-2");

  private final StandInLogin login = StandInLogin.start();
  private volatile Instant now = START;
  private final SigningKeys keys = new SigningKeys(login.metadata(), () -> now);

  SigningKeysTest() {
    login.announce(TeamsTokens.KEY, "msteams", "skype");
  }

  @AfterEach
  void close() {
    login.close();
  }

  @Test
  void aKeyIsReadOnceADayWithItsEndorsements() throws IOException {
    assertThat(find("teams-1"))
        .hasValueSatisfying(
            key -> {
              assertThat(key.endorsements()).containsExactlyInAnyOrder("msteams", "skype");
              assertThat(key.key()).isEqualTo(TeamsTokens.KEY.toPublicJWK());
            });
    after(Duration.ofDays(1).minusMillis(1));
    assertThat(find("teams-1")).isPresent();
    assertThat(login.reads()).isEqualTo(1);
    after(Duration.ofDays(1));
    assertThat(find("teams-1")).isPresent();
    assertThat(login.reads()).isEqualTo(2);
  }

  @Test
  void aFloodOfUnknownKeysIsOneReadInFiveMinutes() throws IOException {
    for (int each = 0; each < 50; each++) assertThat(find("forged-" + each)).isEmpty();
    assertThat(login.reads()).isEqualTo(1);
    after(Duration.ofMinutes(5).minusMillis(1));
    assertThat(find("forged")).isEmpty();
    assertThat(login.reads()).isEqualTo(1);
    after(Duration.ofMinutes(5));
    for (int each = 0; each < 50; each++) assertThat(find("forged-" + each)).isEmpty();
    assertThat(login.reads()).isEqualTo(2);
  }

  @Test
  void aNewKeyIsFoundBeforeTheDayIsOver() throws IOException {
    find("teams-1");
    login.announce(NEXT, "msteams");
    after(Duration.ofMinutes(5));
    assertThat(find("teams-2")).isPresent();
  }

  @Test
  void aKeyThatIsWithdrawnIsForgottenWithinTheDay() throws IOException {
    find("teams-1");
    login.announce(NEXT, "msteams");
    login.withdraw("teams-1");
    after(Duration.ofDays(1));
    assertThat(find("teams-1")).isEmpty();
  }

  @Test
  void olderKeysServeWhileTheAnnouncementIsAwayButNotForEver() throws IOException {
    find("teams-1");
    login.answerReaders(503);
    after(SigningKeys.LAST_RESORT.minusMillis(1));
    assertThat(find("teams-1")).isPresent();
    after(SigningKeys.LAST_RESORT);
    assertThatThrownBy(() -> find("teams-1"))
        .isInstanceOf(IOException.class)
        .hasMessage("the signing keys could not be read");
  }

  @Test
  void theAnnouncementIsLeftAloneForAWhileAfterAFailure() throws IOException {
    login.answerReaders(500);
    for (int each = 0; each < 20; each++) {
      assertThatThrownBy(() -> find("teams-1")).isInstanceOf(IOException.class);
    }
    login.answerReaders(200);
    after(SigningKeys.PAUSE_AFTER_FAILURE.minusMillis(1));
    assertThatThrownBy(() -> find("teams-1")).isInstanceOf(IOException.class);
    after(SigningKeys.PAUSE_AFTER_FAILURE);
    assertThat(find("teams-1")).isPresent();
    assertThat(login.reads()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "{\"jwks_uri\":7}", "<html>"})
  void anAnnouncementThatIsNoneIsAFailure(String announced) throws IOException {
    login.announceInstead(Optional.of(announced));
    assertThatThrownBy(() -> find("teams-1"))
        .isInstanceOf(IOException.class)
        .hasMessage("the signing keys could not be read");
    login.announceInstead(Optional.empty());
    after(SigningKeys.PAUSE_AFTER_FAILURE);
    assertThat(find("teams-1")).isPresent();
  }

  @Test
  void anEmptyOrEndlessAnnouncementIsAFailureAndTakesNoKeyAway() throws IOException {
    find("teams-1");
    login.pad(1_100_000);
    after(Duration.ofDays(1));
    assertThat(find("teams-1")).isPresent();
    login.pad(0);
    login.withdraw("teams-1");
    after(Duration.ofDays(2));
    assertThat(find("teams-1")).isPresent();
  }

  @Test
  void nobodyWaitsForTheOneWhoReadsAgainWhereAnOlderKeyServes() throws Exception {
    find("teams-1");
    after(Duration.ofDays(1));
    CompletableFuture<Optional<SigningKey>> reader;
    try (StandInLogin.Hold hold = login.hold()) {
      reader = CompletableFuture.supplyAsync(this::found);
      hold.awaitReader();
      for (int each = 0; each < 10; each++) assertThat(find("teams-1")).isPresent();
      assertThat(reader).isNotDone();
    }
    assertThat(reader.get(10, TimeUnit.SECONDS)).isPresent();
    assertThat(login.reads()).isEqualTo(2);
  }

  @Test
  void keysThatCanNotBeUsedDoNoHarmToTheOthers() throws IOException {
    login.announce("odd", "{\"kty\":\"XYZ\",\"kid\":\"odd\"}");
    login.announce("short", "{\"kty\":\"RSA\",\"kid\":\"short\",\"n\":\"\",\"e\":\"AQAB\"}");
    login.announce("nameless", "{\"kty\":\"RSA\",\"n\":\"u1SU1LfVLPHCozMxH2Mo\",\"e\":\"AQAB\"}");
    login.announce(
        "secret", "{\"kty\":\"oct\",\"kid\":\"secret\",\"k\":\"AyM1SysPpbyDfgZld3umj\"}");
    assertThat(find("teams-1")).isPresent();
    assertThat(find("odd")).isEmpty();
    assertThat(find("secret")).isEmpty();
  }

  private void after(Duration time) {
    now = START.plus(time);
  }

  private Optional<SigningKey> found() {
    try {
      return find("teams-1");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<SigningKey> find(String id) throws IOException {
    return keys.find(id);
  }
}
