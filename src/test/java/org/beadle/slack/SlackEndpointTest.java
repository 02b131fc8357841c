package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.beadle.wire.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEndpointTest {
  private static final SlackSender.Person PARTNER = new SlackSender.Person("U0PARTNER", "T0HEALTH");

  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aForgedRequestIsRefusedAndNothingIsHeard() {
    SlackSender forger = sender("another secret", Duration.ZERO);

    assertThat(forger.command(PARTNER, "C0BOARD", "/action", "2.3 done").status()).isEqualTo(401);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, 31_536_000})
  void aRequestFromAnotherTimeIsRefused(long secondsAhead) {
    SlackSender late = sender(SlackHouse.SECRET, Duration.ofSeconds(secondsAhead));

    assertThat(late.command(PARTNER, "C0BOARD", "/action", "2.3 done").status()).isEqualTo(401);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-299, 299})
  void aRequestWithinFiveMinutesIsHeard(long secondsAhead) {
    SlackSender inTime = sender(SlackHouse.SECRET, Duration.ofSeconds(secondsAhead));

    assertThat(inTime.command(PARTNER, "C0BOARD", "/action", "2.3 done").status()).isEqualTo(200);
    house.slack.take("response");
    assertThat(house.inbox.heard()).hasSize(1);
  }

  @Test
  void aRequestWithoutASignatureIsRefused() {
    String body = Form.of(house.sender.commandFields(PARTNER, "C0BOARD", "/action", "2.3 done"));

    assertThat(house.sender.unsigned(body, Form.TYPE, Map.of()).status()).isEqualTo(401);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aCommandThatPosesAsAProbeDoesNothing() {
    Map<String, String> fields =
        house.sender.commandFields(PARTNER, "C0BOARD", "/action", "2.3 done");
    fields.put("ssl_check", "1");

    assertThat(house.sender.unsigned(Form.of(fields), Form.TYPE, Map.of()).status()).isEqualTo(200);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&", "a=1&a=1", "ssl_check=11", "text=ssl_check%3D1"})
  void anythingElseUnsignedIsRefused(String body) {
    assertThat(house.sender.unsigned(body, Form.TYPE, Map.of()).status()).isEqualTo(401);
  }

  @Test
  void aProbeOfTheCertificateIsWelcome() {
    assertThat(house.sender.unsigned("ssl_check=1&token=unused", Form.TYPE, Map.of()).status())
        .isEqualTo(200);
  }

  @Test
  void theAddressIsVerifiedByItsChallenge() {
    JsonObject challenge = new JsonObject();
    challenge.addProperty("type", "url_verification");
    challenge.addProperty("challenge", "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");

    SlackSender.Answer answer = house.sender.event(challenge);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(challenge.get("challenge").getAsString());
  }

  @Test
  void kindsOfRequestThatBeadleDoesNotKnowAreAcknowledged() {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", "a_kind_to_come");
    JsonObject event = new JsonObject();
    event.addProperty("type", "an_event_to_come");

    assertThat(house.sender.payload(payload).status()).isEqualTo(200);
    assertThat(house.sender.event(house.sender.envelope(event)).status()).isEqualTo(200);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=%7B",
        "payload={\"type\":\"block_actions\"",
        "{\"type\":[]}",
        "[1]",
        "{}"
      })
  void whatCannotBeReadIsNoFailureOfOurs(String body) {
    String timestamp = "" + SlackHouse.NOW.getEpochSecond();
    String seal =
        new SlackSignature(SlackHouse.SECRET, house.clock)
            .sign(timestamp, body.getBytes(StandardCharsets.UTF_8));

    SlackSender.Answer answer =
        house.sender.unsigned(
            body,
            Form.TYPE,
            Map.of("X-Slack-Signature", seal, "X-Slack-Request-Timestamp", timestamp));

    assertThat(answer.status()).isIn(200, 400);
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void aBodyBeyondAllMeasureIsRefusedUnread() {
    String body = "text=" + "a".repeat(SlackRoutes.LONGEST_BODY);

    assertThat(house.sender.unsigned(body, Form.TYPE, Map.of()).status()).isEqualTo(413);
  }

  @Test
  void afterClosingRequestsAreTurnedAwayForNow() {
    house.chat.close();

    assertThat(house.sender.command(PARTNER, "C0BOARD", "/action", "2.3").status()).isEqualTo(503);
  }

  private SlackSender sender(String secret, Duration ahead) {
    URI events = house.url(SlackRoutes.EVENTS);
    return new SlackSender(
        events, secret, InstantSource.fixed(SlackHouse.NOW.plus(ahead)), house.slack);
  }
}
