package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {
  /** The example in Slack's documentation of signed requests. */
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private static final String TIMESTAMP = "1531420618";
  private static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2F"
          + "commands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
          + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
  private static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

  @Test
  void slacksPublishedExampleHolds() {
    assertThat(at(0).holds(TIMESTAMP, SIGNATURE, bytes(BODY))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, -1, 0, 1, 300})
  void aRequestOfFiveMinutesEitherWayIsFresh(long secondsLater) {
    assertThat(at(secondsLater).holds(TIMESTAMP, SIGNATURE, bytes(BODY))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-31_536_000, -3_000, -301, 301, 3_000, 31_536_000})
  void anOlderOrALaterOneIsRefused(long secondsLater) {
    assertThat(at(secondsLater).holds(TIMESTAMP, SIGNATURE, bytes(BODY))).isFalse();
  }

  @Test
  void anotherBodyIsRefused() {
    assertThat(at(0).holds(TIMESTAMP, SIGNATURE, bytes(BODY + " "))).isFalse();
  }

  @Test
  void anotherTimeIsRefused() {
    assertThat(at(0).holds("1531420619", SIGNATURE, bytes(BODY))).isFalse();
  }

  @Test
  void anotherSecretIsRefused() {
    SlackSignature other = new SlackSignature("another", InstantSource.fixed(sent()));
    assertThat(other.holds(TIMESTAMP, SIGNATURE, bytes(BODY))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1531420618.5", "١٥٣١٤٢٠٦١٨", "99999999999999999999", "0x5b"})
  void aTimeThatIsNoNumberIsRefused(String timestamp) {
    assertThat(at(0).holds(timestamp, SIGNATURE, bytes(BODY))).isFalse();
  }

  @Test
  void aRequestWithoutTheHeadersIsRefused() {
    assertThat(at(0).holds(null, SIGNATURE, bytes(BODY))).isFalse();
    assertThat(at(0).holds(TIMESTAMP, null, bytes(BODY))).isFalse();
    assertThat(at(0).holds(TIMESTAMP, "v0=", bytes(BODY))).isFalse();
  }

  private static SlackSignature at(long secondsLater) {
    return new SlackSignature(SECRET, InstantSource.fixed(sent().plusSeconds(secondsLater)));
  }

  private static Instant sent() {
    return Instant.ofEpochSecond(Long.parseLong(TIMESTAMP));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
