package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token's times hold with five minutes either way. */
class TokenTimesTest {
  private static final String SERVICE = TeamsGate.SERVICE;
  private static final Instant BEGIN = TeamsGate.NOW;
  private static final Instant END = BEGIN.plusSeconds(3_600);

  private static StandInLogin login;
  private static String token;

  @BeforeAll
  static void open() {
    login = StandInLogin.start();
    login.announce(TeamsTokens.KEY, "msteams");
    token =
        new TeamsTokens(InstantSource.fixed(BEGIN))
            .with(SERVICE, to -> to.notBeforeTime(Date.from(BEGIN)).expirationTime(Date.from(END)));
  }

  @AfterAll
  static void close() {
    login.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {-299_999, 0, 1, 3_600_000, 3_600_001, 3_899_999})
  void isGoodFromFiveMinutesBeforeToFiveMinutesAfter(long millis) {
    assertThat(check(BEGIN.plusMillis(millis))).isInstanceOf(Admission.Admitted.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {-86_400_000, -300_001, -300_000, 3_900_000, 3_900_001, 31_536_000_000L})
  void isRefusedBeforeAndAfter(long millis) {
    assertThat(check(BEGIN.plusMillis(millis)))
        .isInstanceOfSatisfying(
            Admission.Refused.class, refused -> assertThat(refused.status()).isEqualTo(401));
  }

  @Test
  void theServiceAddressIsTheTokens() {
    assertThat(check(BEGIN)).isEqualTo(new Admission.Admitted(Optional.of(SERVICE)));
  }

  private static Admission check(Instant now) {
    return new TokenCheck(login.registered(), InstantSource.fixed(now))
        .check(
            new Request(
                "203.0.113.5",
                Map.of("authorization", List.of("bearer " + token)),
                most -> new byte[0]));
  }
}
