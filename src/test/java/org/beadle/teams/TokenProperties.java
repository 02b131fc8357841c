package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class TokenProperties {
  private static StandInLogin login;
  private static TokenCheck check;
  private static String token;

  @BeforeContainer
  static void open() {
    InstantSource clock = InstantSource.fixed(TeamsGate.NOW);
    login = StandInLogin.start();
    login.announce(TeamsTokens.KEY, "msteams");
    check = new TokenCheck(login.registered(), clock);
    token = new TeamsTokens(clock).good(TeamsGate.SERVICE);
    assertThat(checked(token)).isInstanceOf(Admission.Admitted.class);
  }

  @AfterContainer
  static void close() {
    login.close();
  }

  @Property(tries = 400)
  void aTokenWithOneBitTurnedIsRefused(
      @ForAll @IntRange(max = 100_000) int place, @ForAll @IntRange(max = 6) int bit) {
    assertRefused(place % token.length(), bit);
  }

  /** In the last character there are bits that a lenient reader does not look at. */
  @Property(tries = 60)
  void soIsOneThatDiffersAtItsEnd(
      @ForAll @IntRange(max = 1) int fromEnd, @ForAll @IntRange(max = 6) int bit) {
    assertRefused(token.length() - 1 - fromEnd, bit);
  }

  private static void assertRefused(int place, int bit) {
    byte[] turned = token.getBytes(StandardCharsets.US_ASCII);
    turned[place] ^= (byte) (1 << bit);
    assertThat(checked(new String(turned, StandardCharsets.US_ASCII)))
        .isInstanceOf(Admission.Refused.class);
  }

  private static Admission checked(String token) {
    return check.check(
        new Request(
            "203.0.113.5",
            Map.of("Authorization", List.of("Bearer " + token)),
            most -> new byte[0]));
  }
}
